package sayso.batch;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sayso.read.ArticleReader;
import sayso.read.Reading;
import sayso.write.OutputFile;

/**
 * The files of a run with the output OUT: while it runs OUT.part, OUT.ledger.jsonl, which {@link
 * #resume} goes on from, and OUT.failures.jsonl where something failed; in the end OUT,
 * OUT.provenance.json and OUT.failures.jsonl. Killed at any moment, they hold the beginning of what
 * an undisturbed run would have written.
 */
public final class RunFiles implements Closeable {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path out;
  private final OutputFile output;
  private final Path failureFile;
  private final FileChannel failures;
  private final Ledger ledger;
  private final Counts before;
  private Counts counts;

  private RunFiles(Path out, OutputFile output, Ledger ledger, Ledger.Entry from)
      throws IOException {
    this.out = out;
    this.output = output;
    this.ledger = ledger;
    this.failureFile = sibling(out, ".failures.jsonl");
    this.failures =
        FileChannel.open(failureFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    failures.truncate(from.failures());
    failures.position(from.failures());
    this.before = from.counts();
    this.counts = before;
  }

  private static Path sibling(Path out, String suffix) {
    return out.resolveSibling(out.getFileName() + suffix);
  }

  private static Path ledger(Path out) {
    return sibling(out, ".ledger.jsonl");
  }

  private static Path provenance(Path out) {
    return sibling(out, ".provenance.json");
  }

  /** Whether an earlier run was cut off that {@link #resume} can go on from. */
  public static boolean areLeft(Path out) throws IOException {
    Path part = OutputFile.part(out);
    return Files.exists(ledger(out)) && Files.exists(part) && Files.size(part) > 0;
  }

  /**
   * What was done by the run that made OUT, where it is whole.
   *
   * @throws ResumeException where that run had other models or other settings
   */
  public static Optional<Provenance> whole(Path out, Fingerprint fingerprint) throws IOException {
    if (!Files.exists(out)
        || Files.exists(OutputFile.part(out))
        || !Files.exists(provenance(out))) {
      return Optional.empty();
    }
    Provenance made = Provenance.read(provenance(out));
    List<String> changes = made.fingerprint().changes(fingerprint);
    if (!changes.isEmpty()) {
      throw new ResumeException(
          "%s is whole, and of another run: %s; --force in place of --resume replaces it"
              .formatted(out, String.join("; ", changes)));
    }
    return Optional.of(made);
  }

  /** Begins a run, over what an earlier one may have left. */
  public static RunFiles begin(Path out, Fingerprint fingerprint) throws IOException {
    OutputFile.check(out, true);
    Ledger ledger = Ledger.begin(ledger(out), new Ledger.Head(fingerprint, now()));
    return new RunFiles(out, OutputFile.create(out, true), ledger, Ledger.Entry.NONE);
  }

  /**
   * Goes on with the run that an earlier process began.
   *
   * @param in the input from its start; it is read up to where the earlier process had come
   * @throws ResumeException where that run had another input, other models or other settings
   */
  public static RunFiles resume(Path out, Fingerprint fingerprint, ArticleReader in)
      throws IOException {
    Path part = OutputFile.part(out);
    if (!Files.exists(ledger(out))) {
      throw cannotGoOn(part, "its account " + ledger(out) + " is gone");
    }
    Ledger ledger = Ledger.open(ledger(out));
    if (ledger == null) {
      return begin(out, fingerprint);
    }
    try {
      List<String> changes = ledger.head().fingerprint().changes(fingerprint);
      if (!changes.isEmpty()) {
        throw new ResumeException("the earlier run was another: " + String.join("; ", changes));
      }
      Path failureFile = sibling(out, ".failures.jsonl");
      long failures = Files.exists(failureFile) ? Files.size(failureFile) : 0;
      Ledger.Entry from = ledger.replay(in, Files.size(part), failures);
      return new RunFiles(out, OutputFile.resume(out, from.output()), ledger, from);
    } catch (ResumeException e) {
      ledger.close();
      throw cannotGoOn(part, e.getMessage());
    }
  }

  private static ResumeException cannotGoOn(Path part, @Nullable String why) {
    return new ResumeException(
        "cannot go on from %s: %s; give what it was begun with, or start again with --force instead of --resume"
            .formatted(part, why));
  }

  private static String now() {
    return Instant.now().toString();
  }

  /** Adds an article's output. */
  public void written(Reading reading, String written, long claims, long words) throws IOException {
    output.stream().write(written.getBytes(StandardCharsets.UTF_8));
    counts = counts.withArticle(claims, words);
    record(reading);
  }

  /** Adds a failure. */
  public void failed(Reading reading, Failure failure) throws IOException {
    OutputStream lines = Channels.newOutputStream(failures);
    lines.write((JSON.writeValueAsString(failure) + "\n").getBytes(StandardCharsets.UTF_8));
    counts = counts.withFailure(failure);
    record(reading);
  }

  private void record(Reading reading) throws IOException {
    ledger.add(reading, output.checkpoint(), failures.position(), counts);
  }

  /** What the run has done, with what it did before it was cut off. */
  public Counts counts() {
    return counts;
  }

  /** What the run had done before this process went on with it. */
  public Counts before() {
    return before;
  }

  /** The output, once it is whole. */
  public Path out() {
    return out;
  }

  /** Where failures are. */
  public Path failureFile() {
    return failureFile;
  }

  /**
   * Ends the run. OUT gets its name, or is not made where no article could be read.
   *
   * @param seconds that this process ran
   */
  public void commit(double seconds, Provenance.Call call) throws IOException {
    if (counts.nothingRead()) {
      output.discard();
    } else {
      Provenance.of(ledger.head(), now(), counts, before, seconds, call).write(provenance(out));
      output.commit();
    }
    Files.delete(ledger.file());
  }

  @Override
  public void close() throws IOException {
    boolean none = failures.size() == 0;
    failures.close();
    if (none) {
      Files.deleteIfExists(failureFile);
    }
    output.close();
    ledger.close();
  }
}
