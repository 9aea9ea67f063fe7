package sayso.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import sayso.batch.Batch;
import sayso.batch.Failure;
import sayso.batch.Progress;
import sayso.read.Inputs;
import sayso.write.OutputFile;

/**
 * Where a run's articles and failures go: to OUT and OUT.failures.jsonl, or to the standard
 * streams.
 */
final class AnnotateOutput implements Batch.Receiver<AnnotateOutput.Result>, Closeable {
  /** How many failures are shown on standard error where a file has them all. */
  private static final int SHOWN = 5;

  private static final JsonMapper JSON = new JsonMapper();

  private final @Nullable OutputFile file;
  private final Writer articles;
  private final @Nullable Path failureFile;
  private final boolean failuresAsJson;
  private final Progress progress;
  private final Inputs inputs;
  private @Nullable Writer failures;
  private long claims;
  private long words;
  private long done;
  private long failed;

  /** An article as it is written. */
  record Result(String written, int claims, int words) {}

  /** Output to a file that has been started; failures of an earlier run are deleted. */
  AnnotateOutput(OutputFile file, Path name, Progress progress, Inputs inputs) throws IOException {
    this.file = file;
    this.articles =
        new BufferedWriter(new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8));
    this.failureFile = name.resolveSibling(name.getFileName() + ".failures.jsonl");
    this.failuresAsJson = true;
    this.progress = progress;
    this.inputs = inputs;
    Files.deleteIfExists(failureFile);
  }

  /** Output to the standard streams. */
  AnnotateOutput(PrintWriter out, boolean failuresAsJson, Progress progress, Inputs inputs) {
    this.file = null;
    this.articles = out;
    this.failureFile = null;
    this.failuresAsJson = failuresAsJson;
    this.progress = progress;
    this.inputs = inputs;
  }

  @Override
  public void done(Result result) throws IOException {
    done++;
    claims += result.claims();
    words += result.words();
    if (file == null) {
      progress.clear();
    }
    articles.write(result.written());
    if (articles instanceof PrintWriter out && out.checkError()) {
      throw new ClosedException();
    }
    progress.done(inputs.fractionRead());
  }

  @Override
  public void failed(Failure failure) throws IOException {
    failed++;
    String json = JSON.writeValueAsString(failure);
    String plain =
        "sayso: "
            + (failure.step().equals("read") ? "" : failure.id() + ": " + failure.step() + ": ")
            + failure.message();
    if (failureFile == null) {
      progress.say(failuresAsJson ? json : plain);
    } else {
      if (failures == null) {
        failures = Files.newBufferedWriter(failureFile, StandardCharsets.UTF_8);
      }
      failures.write(json + "\n");
      failures.flush();
      if (failed <= SHOWN) {
        progress.say(plain);
      } else if (failed == SHOWN + 1) {
        progress.say("sayso: further failures are in " + failureFile);
      }
    }
    progress.failed(inputs.fractionRead());
  }

  /** Gives the output file its name, or deletes it where no article could be read. */
  void finish(boolean anyArticle) throws IOException {
    articles.flush();
    if (file != null && anyArticle) {
      file.commit();
    } else if (file != null) {
      file.discard();
    }
  }

  long failures() {
    return failed;
  }

  /** What was done, in one line. */
  String summary(Path name, double seconds) {
    String words =
        "sayso: %,d articles with %,d claims in %s, %.1f s (%,.0f words a second)"
            .formatted(done, claims, name, seconds, this.words / seconds);
    return failed == 0 ? words : words + "; %,d failed: %s".formatted(failed, failureFile);
  }

  @Override
  public void close() throws IOException {
    if (failures != null) {
      failures.close();
    }
    if (file != null) {
      file.close();
    }
  }

  /** Nobody reads the standard output any more. */
  static final class ClosedException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
