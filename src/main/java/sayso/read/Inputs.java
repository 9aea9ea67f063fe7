package sayso.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sayso.text.Article;

/**
 * The articles of files, folders and the standard input, in the order of the arguments; a folder's
 * files are taken with those of its folders, ordered by path. What an input holds is told by its
 * name (see {@link Format}) or, where that says nothing, by how it begins. An id that came before
 * gets "#2", "#3" ... and a warning.
 */
public final class Inputs implements ArticleReader {
  /** The argument that means the standard input. */
  public static final String STANDARD_INPUT = "-";

  private final Deque<Place> places = new ArrayDeque<>();
  private final @Nullable Format forced;
  private final Fields fields;
  private final InputStream standardInput;
  private final Consumer<String> warnings;
  private final Set<String> ids = new HashSet<>();
  private boolean sizeKnown = true;
  private long bytes;
  private long bytesRead;
  private @Nullable ArticleReader open;

  /**
   * @param arguments files, folders, and "-" for the standard input
   * @param forced the format of all of them, null to detect it
   * @param warnings takes lines for the user
   */
  public Inputs(
      List<String> arguments,
      @Nullable Format forced,
      Fields fields,
      InputStream standardInput,
      Consumer<String> warnings) {
    this.forced = forced;
    this.fields = fields;
    this.standardInput = standardInput;
    this.warnings = warnings;
    for (String argument : arguments) {
      places.addAll(places(argument));
    }
    for (Place place : places) {
      sizeKnown &= place.path() != null;
      bytes += place.bytes();
    }
  }

  private List<Place> places(String argument) {
    if (argument.equals(STANDARD_INPUT)) {
      return List.of(Place.STANDARD_INPUT);
    }
    Path path = Path.of(argument);
    try {
      return Files.isDirectory(path)
          ? Place.folder(path, forced != null, warnings)
          : List.of(Place.file(path));
    } catch (IOException e) {
      return List.of(new Place(argument, path, 0, Explained.of(e)));
    }
  }

  /** How much of the input was read, 0 to 1; empty where the standard input is among it. */
  public OptionalDouble fractionRead() {
    return sizeKnown && bytes > 0
        ? OptionalDouble.of(Math.min(1, (double) bytesRead / bytes))
        : OptionalDouble.empty();
  }

  @Override
  public @Nullable Reading next() {
    while (true) {
      if (open == null) {
        Place place = places.poll();
        if (place == null) {
          return null;
        }
        try {
          open = open(place);
        } catch (IOException e) {
          return new Reading.Failure(place.name(), Explained.at(place.shown(), e));
        }
      }
      Reading reading = open.next();
      if (reading instanceof Reading.Success success) {
        return new Reading.Success(withUniqueId(success.article()));
      }
      if (reading != null) {
        return reading;
      }
      close();
    }
  }

  private ArticleReader open(Place place) throws IOException {
    if (place.problem() != null) {
      throw new UnreadableException(place.problem());
    }
    Path path = place.path();
    InputStream in =
        Compressed.decompressed(
            new Counting(path == null ? standardInput : Files.newInputStream(path)));
    try {
      return reader(place, in);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private ArticleReader reader(Place place, InputStream in) throws IOException {
    String name = place.name();
    String shown = place.shown();
    return switch (forced == null ? format(place, in) : forced) {
      case TEXT -> new WholeFileReader(name, shown, in, PlainText::article);
      case JSONL -> JsonLinesReader.ofLines(name, shown, in, fields);
      case JSON -> JsonLinesReader.ofDocument(name, shown, in, fields);
      case CSV -> new DelimitedReader(name, shown, in, fields, null);
      case TSV -> new DelimitedReader(name, shown, in, fields, '\t');
      case HTML -> new WholeFileReader(name, shown, in, HtmlPage::article);
      case WARC -> new WarcReader(name, shown, in);
      case PARQUET -> parquet(place, in);
    };
  }

  private Format format(Place place, InputStream in) throws IOException {
    Format told = place.format();
    if (told == null) {
      return Format.ofStart(start(in), fields);
    }
    return told == Format.JSON ? Format.ofJson(start(in)) : told;
  }

  private ArticleReader parquet(Place place, InputStream in) throws IOException {
    Path path = place.path();
    if (path == null || Compressed.is(path)) {
      return ParquetReader.open(place.name(), place.shown(), in, fields);
    }
    in.close();
    return ParquetReader.open(place.name(), place.shown(), path, fields);
  }

  private static byte[] start(InputStream in) throws IOException {
    in.mark(Format.START);
    byte[] start = in.readNBytes(Format.START);
    in.reset();
    return start;
  }

  private Article withUniqueId(Article article) {
    String id = article.id();
    for (int use = 2; !ids.add(id); use++) {
      id = article.id() + "#" + use;
    }
    if (id.equals(article.id())) {
      return article;
    }
    warnings.accept("the id " + article.id() + " came before; this article gets " + id);
    return article.withId(id);
  }

  @Override
  public void close() {
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        warnings.accept(Explained.of(e));
      }
      open = null;
    }
  }

  /** Counts what is read of the inputs as they stand, compressed or not. */
  private final class Counting extends FilterInputStream {
    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      bytesRead += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      bytesRead += Math.max(0, count);
      return count;
    }
  }
}
