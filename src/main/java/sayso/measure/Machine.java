package sayso.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What speeds were measured on. */
final class Machine {
  private Machine() {}

  /** For instance "2 processors (AMD EPYC), 23 GiB, Linux amd64, Java 17.0.9". */
  static String describe() throws IOException {
    long memory =
        ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system
            ? system.getTotalMemorySize() >> 30
            : 0;
    return "%d processors (%s), %d GiB, %s %s, Java %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            model(),
            memory,
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.version"));
  }

  private static String model() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return "model unknown";
    }
    try (Stream<String> lines = Files.lines(info)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("model unknown");
    }
  }
}
