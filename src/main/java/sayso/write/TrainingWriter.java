package sayso.write;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sayso.Annotated;
import sayso.stance.Stance;

/**
 * A folder of training data in the layout of Hugging Face data sets: claims ({@link TokenRow}) and
 * stance ({@link StanceRow}), each as JSON Lines and as Parquet for train, dev and test; the same
 * articles in the native format under articles, from which {@code sayso train} learns; and
 * README.md, the data set's card.
 */
public final class TrainingWriter implements ArticleWriter {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;
  private final Options options;
  private final TrainingSplits.Plan plan;
  private final Map<TrainingSplits.Split, Part> parts = new EnumMap<>(TrainingSplits.Split.class);

  /**
   * What goes in.
   *
   * @param minConfidence claims and stances of which the line is less sure are left out of claims
   *     and stance
   * @param balance whether all stances of a split get as many pairs as the rarest has
   */
  public record Options(double minConfidence, boolean balance) {}

  /**
   * Writes into a folder that exists.
   *
   * @param splits has all the articles that are to be written
   */
  public TrainingWriter(Path folder, TrainingSplits splits, Options options) throws IOException {
    this.folder = folder;
    this.options = options;
    this.plan = splits.plan();
    for (String set : List.of("claims", "stance", "articles")) {
      Files.createDirectories(folder.resolve(set));
    }
    for (TrainingSplits.Split split : TrainingSplits.Split.values()) {
      parts.put(split, new Part(split));
    }
  }

  @Override
  public void write(Annotated article) throws IOException {
    TrainingSplits.Split split = plan.of().get(article.article().id());
    Part part = split == null ? null : parts.get(split);
    if (part == null) {
      throw new IllegalArgumentException(article.article().id() + " has no split");
    }
    part.write(article);
  }

  /** One split's files. */
  private final class Part implements Closeable {
    private final Rows<TokenRow> claims;
    private final Rows<StanceRow> stance;
    private final ArticleTexts articles;
    private final TrainingSplits.Split split;
    private final Map<Stance, Integer> seen = new EnumMap<>(Stance.class);
    private int count;

    Part(TrainingSplits.Split split) throws IOException {
      String name = ClaimRow.label(split);
      claims = new Rows<>(folder.resolve("claims"), name, TokenRow.class);
      stance = new Rows<>(folder.resolve("stance"), name, StanceRow.class);
      articles =
          ArticleTexts.lines(
              Files.newOutputStream(folder.resolve("articles").resolve(name + ".jsonl")));
      this.split = split;
    }

    void write(Annotated article) throws IOException {
      count++;
      articles.write(article);
      for (TokenRow row : TokenRow.of(article, options.minConfidence())) {
        claims.write(row);
      }
      for (StanceRow row : StanceRow.of(article, options.minConfidence())) {
        if (!options.balance() || isTaken(Stance.ofLabel(row.label()))) {
          stance.write(row);
        }
      }
    }

    /** Takes as many of each stance as the rarest has, spread evenly over the articles. */
    private boolean isTaken(Stance label) {
      long fewest = plan.fewest(split);
      long all = plan.stances().getOrDefault(split, Map.of()).getOrDefault(label, 1);
      long before = seen.merge(label, 1, Integer::sum) - 1L;
      return (before + 1) * fewest / all > before * fewest / all;
    }

    @Override
    public void close() throws IOException {
      claims.close();
      stance.close();
      articles.close();
    }
  }

  /** Rows of one data set, in both of its files. */
  private static final class Rows<R extends Record> implements Closeable {
    private final Writer lines;
    private final ParquetRows<R> parquet;
    private int count;

    Rows(Path folder, String name, Class<R> type) throws IOException {
      lines = TextFile.create(folder.resolve(name + ".jsonl"));
      parquet = new ParquetRows<>(Files.newOutputStream(folder.resolve(name + ".parquet")), type);
    }

    void write(R row) throws IOException {
      count++;
      lines.write(JSON.writeValueAsString(row));
      lines.write('\n');
      parquet.write(row);
    }

    @Override
    public void close() throws IOException {
      lines.close();
      parquet.close();
    }
  }

  @Override
  public void close() throws IOException {
    List<TrainingCard.Size> sizes = new ArrayList<>();
    for (Map.Entry<TrainingSplits.Split, Part> entry : parts.entrySet()) {
      Part part = entry.getValue();
      part.close();
      sizes.add(
          new TrainingCard.Size(
              ClaimRow.label(entry.getKey()), part.count, part.claims.count, part.stance.count));
    }
    TextFile.write(folder.resolve("README.md"), TrainingCard.of(sizes, options));
  }
}
