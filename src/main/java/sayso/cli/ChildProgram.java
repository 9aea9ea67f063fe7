package sayso.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import sayso.measure.Program;

/**
 * Sayso in a Java process of its own, with this one's class path and JVM options. Its peak memory
 * is what Linux tells of the process (VmHWM), looked up until it ends.
 */
final class ChildProgram implements Program {
  private static final long LOOK_EVERY_MILLIS = 50;

  /** For these the launcher, {@code sayso}, has options of its own. */
  private static final Set<String> TUNED = Set.of("annotate", "stance");

  private final List<String> options;

  /**
   * @param options of the JVM beside this one's, over which they win
   */
  ChildProgram(String... options) {
    this.options = List.of(options);
  }

  @Override
  public Run run(List<String> arguments) throws IOException, InterruptedException {
    File messages = File.createTempFile("sayso", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(command(arguments));
      // What is measured does not depend on its user's wishes.
      builder.environment().put(Defaults.VARIABLE, "");
      builder.redirectError(messages).redirectOutput(ProcessBuilder.Redirect.DISCARD);
      long start = System.nanoTime();
      Process process = builder.start();
      double peak = Double.NaN;
      while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        double seen = peakMegabytes(process.pid());
        peak = Double.isNaN(seen) ? peak : seen;
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      if (process.exitValue() != 0) {
        throw new IOException(
            "sayso " + String.join(" ", arguments) + ": " + Files.readString(messages.toPath()));
      }
      return new Run(seconds, peak);
    } finally {
      Files.deleteIfExists(messages.toPath());
    }
  }

  private List<String> command(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      // A profiler or coverage agent of this process would be measured with it.
      if (!option.startsWith("-javaagent") && !option.startsWith("-agentlib")) {
        command.add(option);
      }
    }
    command.addAll(options);
    if (TUNED.contains(arguments.get(0)) && !arguments.contains("corenlp")) {
      command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:MaxNewSize=160m"));
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(arguments);
    return command;
  }

  private static double peakMegabytes(long pid) {
    try {
      for (String line :
          Files.readAllLines(Path.of("/proc/" + pid + "/status"), StandardCharsets.UTF_8)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
        }
      }
    } catch (IOException e) {
      // The process has just ended, or the system is not Linux: nothing new is known.
      return Double.NaN;
    }
    return Double.NaN;
  }
}
