package sayso.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the script spark-submit does with a Spark of its own libraries: asks Spark's launcher for
 * the command, and runs it. Two threads, a process of its own.
 */
final class SparkSubmit {
  static final Path HOME = Path.of("target/spark").toAbsolutePath();

  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private SparkSubmit() {}

  /** Runs to the end; what it printed. */
  static String run(int status, Object... arguments) throws IOException, InterruptedException {
    Path log = Files.createTempFile("spark", ".log");
    Process process = start(log, arguments);
    int ended = process.waitFor();
    String messages = Files.readString(log);
    Files.delete(log);
    assertThat(ended).as(messages).isEqualTo(status);
    return messages;
  }

  /**
   * Starts a run.
   *
   * @param log takes what it prints
   */
  static Process start(Path log, Object... arguments) throws IOException {
    List<String> submit = new ArrayList<>();
    submit.addAll(List.of(JAVA, "-cp", HOME + "/jars/*", "org.apache.spark.launcher.Main"));
    submit.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", "local[2]"));
    submit.addAll(List.of("--driver-memory", "2g", "--conf", "spark.ui.enabled=false"));
    submit.add(Path.of("target/sayso-spark.jar").toString());
    Arrays.stream(arguments).map(String::valueOf).forEach(submit::add);
    Process launcher = process(submit).start();
    String command =
        new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    List<String> words =
        Arrays.stream(command.split("\0", -1))
            .map(String::strip)
            .filter(w -> !w.isEmpty())
            .toList();
    return process(words).redirectOutput(log.toFile()).start();
  }

  private static ProcessBuilder process(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_HOME", HOME.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    return builder;
  }
}
