package sayso.batch;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import sayso.read.ArticleReader;
import sayso.read.Reading;
import sayso.text.Article;
import sayso.text.Proposition;

/**
 * The account of a run that can be cut off: JSON Lines, first what the run was begun with, then an
 * {@link Entry} for each article of the input, in its order, written after the article's output is
 * in the run's files. So whatever the ledger tells of is there, and files are cut back to it. As
 * long as one is open, no other run can open it.
 */
final class Ledger implements Closeable {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;
  private final FileChannel channel;
  private final Head head;

  /**
   * What a run was begun with.
   *
   * @param started when, in ISO 8601
   */
  record Head(Fingerprint fingerprint, String started) {}

  /**
   * How far a run had come after an article.
   *
   * @param input digest of the article or, where none could be read, of the place's id
   * @param output length of the output, in bytes
   * @param failures length of the file of failures, in bytes
   */
  record Entry(String input, long output, long failures, Counts counts) {
    static final Entry NONE = new Entry("", 0, 0, Counts.NONE);
  }

  private Ledger(Path file, FileChannel channel, Head head) {
    this.file = file;
    this.channel = channel;
    this.head = head;
  }

  /** Begins a ledger, over an earlier one. */
  static Ledger begin(Path file, Head head) throws IOException {
    FileChannel channel = opened(file, StandardOpenOption.CREATE);
    channel.truncate(0);
    Ledger ledger = new Ledger(file, channel, head);
    ledger.append(head);
    return ledger;
  }

  /**
   * Opens the ledger of an earlier run.
   *
   * @return null where that run was cut off before it wrote anything
   */
  static @Nullable Ledger open(Path file) throws IOException {
    FileChannel channel = opened(file, StandardOpenOption.WRITE);
    byte[] line = line(lines(channel));
    if (line == null) {
      channel.close();
      return null;
    }
    return new Ledger(file, channel, JSON.readValue(line, Head.class));
  }

  private static FileChannel opened(Path file, StandardOpenOption how) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, how);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Held by this process: the same as by another one.
    }
    channel.close();
    throw new ResumeException(file + " is in use: another run is writing this output");
  }

  Head head() {
    return head;
  }

  /**
   * Reads the input up to where the earlier run had come, and forgets what that run did beyond its
   * files' lengths.
   *
   * @param output length of the output as it is, in bytes
   * @param failures length of the file of failures as it is, in bytes
   * @return how far the run had come; the files are to be cut to the lengths that it tells
   * @throws ResumeException where the input is another
   */
  Entry replay(ArticleReader in, long output, long failures) throws IOException {
    InputStream lines = lines(channel);
    long known = lengthOf(line(lines));
    Entry last = Entry.NONE;
    for (byte[] line = line(lines); line != null; line = line(lines)) {
      Entry entry = JSON.readValue(line, Entry.class);
      if (entry.output() > output || entry.failures() > failures) {
        break;
      }
      check(in.next(), entry);
      known += lengthOf(line);
      last = entry;
    }
    channel.truncate(known);
    channel.position(known);
    return last;
  }

  private void check(@Nullable Reading reading, Entry entry) throws ResumeException {
    if (reading == null || !digest(reading).equals(entry.input())) {
      long number = entry.counts().articles() + entry.counts().failed();
      String what = reading == null ? "is not there" : "(" + reading.id() + ") is another";
      throw new ResumeException(
          "the earlier run had another input: its article %,d %s now".formatted(number, what));
    }
  }

  /** Adds what became of the input's next article. */
  void add(Reading reading, long output, long failures, Counts counts) throws IOException {
    append(new Entry(digest(reading), output, failures, counts));
  }

  private void append(Object line) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.wrap((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static InputStream lines(FileChannel channel) throws IOException {
    channel.position(0);
    return new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
  }

  /** The next line without its end; null where there is none, or only a torn one. */
  private static byte @Nullable [] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        return line.toByteArray();
      }
      line.write(b);
    }
    return null;
  }

  private static long lengthOf(byte @Nullable [] line) {
    return line == null ? 0 : line.length + 1;
  }

  private static String digest(Reading reading) {
    Digest digest = new Digest().add(reading.id());
    if (reading instanceof Reading.Success success) {
      Article article = success.article();
      digest.add(article.text()).add(article.title()).add(article.outlet());
      digest.add(article.url()).add(article.published());
      for (Proposition proposition : article.propositions()) {
        digest.add(proposition.id()).add(proposition.text());
      }
    }
    return digest.hex();
  }

  /** Where it is. */
  Path file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
