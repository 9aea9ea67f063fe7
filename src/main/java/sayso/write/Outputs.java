package sayso.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;

/**
 * Annotated articles into a file or a folder, or into several that are numbered. Each appears under
 * its name when it is whole; until then it is NAME.part.
 */
public final class Outputs implements Closeable {
  private static final Pattern NAME = Pattern.compile("(.*?)((?:\\.\\w+)*)");

  private final Path out;
  private final Opener opener;
  private final int batch;
  private int number;
  private int inBatch;
  private @Nullable Opened current;

  /** Starts an output by its name. */
  interface Opener {
    Opened open(Path out) throws IOException;
  }

  /** An output that is being written, and what gives it its name. */
  record Opened(ArticleWriter writer, Commit commit) {}

  /** Ends an output. */
  interface Commit {
    void run() throws IOException;
  }

  private Outputs(Path out, Opener opener, int batch) {
    this.out = out;
    this.opener = opener;
    this.batch = batch;
  }

  /**
   * Into a format.
   *
   * @param replace whether files that are there may be replaced; folders never are
   * @param batch how many articles an output gets, 0 for all
   */
  public static Outputs of(Path out, Target target, boolean replace, int batch) {
    return new Outputs(
        out,
        target.isFolder()
            ? path -> folder(path, target::into)
            : path -> {
              OutputFile file = OutputFile.create(path, replace);
              return new Opened(target.to(file.stream()), file::commit);
            },
        batch);
  }

  /**
   * Makes sure that an output may be made.
   *
   * @throws java.nio.file.FileAlreadyExistsException where it may not be replaced
   */
  public static void check(Path out, Target target, boolean replace) throws IOException {
    if (target.isFolder()) {
      OutputFolder.check(out);
    } else {
      OutputFile.check(out, replace);
    }
  }

  /** Into a folder of training data. */
  public static Outputs training(Path out, TrainingSplits splits, TrainingWriter.Options options) {
    return new Outputs(
        out, path -> folder(path, part -> new TrainingWriter(part, splits, options)), 0);
  }

  /** Makes a writer into a folder. */
  private interface IntoFolder {
    ArticleWriter open(Path folder) throws IOException;
  }

  private static Opened folder(Path path, IntoFolder writer) throws IOException {
    OutputFolder folder = OutputFolder.create(path);
    return new Opened(writer.open(folder.part()), folder::commit);
  }

  public void write(Annotated article) throws IOException {
    if (batch > 0 && inBatch == batch) {
      end();
    }
    opened().writer().write(article);
    inBatch++;
  }

  private Opened opened() throws IOException {
    Opened open = current;
    if (open == null) {
      number++;
      open = opener.open(batch == 0 ? out : numbered());
      current = open;
      inBatch = 0;
    }
    return open;
  }

  /** "news.csv.gz" becomes "news-001.csv.gz". */
  private Path numbered() {
    Matcher name = NAME.matcher(String.valueOf(out.getFileName()));
    String numbered =
        name.matches()
            ? String.format(Locale.ROOT, "%s-%03d%s", name.group(1), number, name.group(2))
            : out.getFileName() + "-" + number;
    return out.resolveSibling(numbered);
  }

  private void end() throws IOException {
    Opened open = current;
    if (open != null) {
      current = null;
      open.writer().close();
      open.commit().run();
    }
  }

  /** Ends the last output; without articles it is an empty one. */
  public void commit() throws IOException {
    if (number == 0) {
      opened();
    }
    end();
  }

  /** Without a {@link #commit} before it, leaves NAME.part behind. */
  @Override
  public void close() throws IOException {
    if (current != null) {
      current.writer().close();
    }
  }
}
