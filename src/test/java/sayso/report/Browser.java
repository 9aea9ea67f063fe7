package sayso.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium, as Debian's packages chromium and chromium-driver install it. */
final class Browser implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final ChromeDriver driver;

  /**
   * Starts it; skips the test where it is not installed.
   *
   * @param downloads the folder that saved files go to
   */
  Browser(Path downloads) {
    File binary = installed("chromium");
    File server = installed("chromedriver");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(binary);
    // CI runs as root, where Chromium's sandbox does not; the pages are the tests' own.
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1440,1000");
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", downloads.toString()));
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(server).build();
    driver = new ChromeDriver(service, options);
    driver.manage().timeouts().pageLoadTimeout(LONGEST).scriptTimeout(LONGEST);
  }

  private static File installed(String program) {
    File file = new File("/usr/bin", program);
    assumeTrue(file.canExecute(), file + " is missing: apt-get install chromium chromium-driver");
    return file;
  }

  void open(Path page, String fragment) {
    driver.get("about:blank");
    driver.get(page.toUri() + fragment);
  }

  /** Errors and warnings of the console since the last call: blocked scripts are among them. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  String text(String selector) {
    return element(selector).getText();
  }

  List<String> texts(String selector) {
    return elements(selector).map(WebElement::getText).toList();
  }

  Stream<WebElement> elements(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream();
  }

  WebElement element(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  void pointAt(String selector) {
    new Actions(driver).moveToElement(element(selector)).perform();
  }

  /** Clicks, and waits until the page has heard of it: a link's new address is told to it later. */
  void click(String selector) {
    element(selector).click();
    driver.executeAsyncScript("requestAnimationFrame(() => setTimeout(arguments[0], 10))");
  }

  /** Presses keys, one after the other, on what has the focus. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Presses the tab key until the element has the focus. */
  void tabTo(String selector) {
    for (int pressed = 0; pressed < 200; pressed++) {
      if (driver.switchTo().activeElement().equals(element(selector))) {
        return;
      }
      press(Keys.TAB);
    }
    throw new AssertionError(selector + " is not reached by the keyboard");
  }

  @Nullable Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Waits for a file that the page saves. */
  static String saved(Path file) throws Exception {
    for (int tries = 0; tries < 200 && !Files.exists(file); tries++) {
      Thread.sleep(50);
    }
    return Files.readString(file);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
