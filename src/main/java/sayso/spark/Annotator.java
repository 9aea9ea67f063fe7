package sayso.spark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.Sayso;
import sayso.Settings;
import sayso.StepException;
import sayso.batch.Asked;
import sayso.batch.Batch;
import sayso.batch.Digest;
import sayso.batch.Failure;
import sayso.batch.Selection;
import sayso.read.ArticleLine;
import sayso.read.ArticleReader;
import sayso.read.Fields;
import sayso.read.Reading;
import sayso.source.KnownSource;
import sayso.text.Article;
import sayso.write.NativeWriter;
import scala.Tuple2;

/**
 * What a task does: annotates lines of JSON as a local batch does. An executor loads the models
 * once, its tasks share them.
 *
 * @param asked the run's propositions
 * @param known sources that are known before
 * @param quality of the claim finder
 * @param presentation whether the article's own presentation is a position, too
 * @param maxWords articles with more words are failures
 * @param timeout how long an article may take, null for ever
 */
public record Annotator(
    Asked asked,
    List<KnownSource> known,
    Settings.Quality quality,
    boolean presentation,
    int maxWords,
    @Nullable Duration timeout)
    implements MapPartitionsFunction<String, Tuple2<Boolean, String>> {
  private static final JsonMapper JSON = new JsonMapper();

  /** How ids of lines without one begin. */
  static final String UNNAMED = "line-";

  private static final Map<Settings, Sayso> OPEN = new ConcurrentHashMap<>();

  public Annotator {
    known = List.copyOf(known);
  }

  private Settings settings() {
    return Settings.DEFAULT.withKnown(known).withQuality(quality).withPresentation(presentation);
  }

  /**
   * The id that a line's article has, or that a failure to read it goes by: lines have no numbers
   * on Spark, so that one without an id is called by what it holds.
   */
  String id(String line) {
    return reading(line).id();
  }

  private Reading reading(String line) {
    return ArticleLine.read(line, Fields.DEFAULT, UNNAMED + new Digest().add(line).hex());
  }

  /** For each line whether it is an annotated article, and that article or the failure as JSON. */
  @Override
  public Iterator<Tuple2<Boolean, String>> call(Iterator<String> lines) throws Exception {
    List<Tuple2<Boolean, String>> results = new ArrayList<>();
    Selection selection = new Selection(Selection.Shard.WHOLE, 0, 0, Long.MAX_VALUE, maxWords);
    try (ArticleReader articles = selection.of(new Articles(lines))) {
      new Batch<>(1, timeout, this::line).run(articles, new Results(results));
    }
    return results.iterator();
  }

  private Function<Article, String> line() {
    Sayso sayso = OPEN.computeIfAbsent(settings(), Sayso::open);
    return article -> {
      Annotated annotated = asked.annotate(sayso, article);
      return StepException.in("write", () -> NativeWriter.line(annotated));
    };
  }

  private final class Articles implements ArticleReader {
    private final Iterator<String> lines;

    Articles(Iterator<String> lines) {
      this.lines = lines;
    }

    @Override
    public @Nullable Reading next() {
      return lines.hasNext() ? reading(lines.next()) : null;
    }

    @Override
    public void close() {
      // The iterator is Spark's.
    }
  }

  private record Results(List<Tuple2<Boolean, String>> results) implements Batch.Receiver<String> {
    @Override
    public void done(Reading reading, String line) {
      results.add(new Tuple2<>(true, line));
    }

    @Override
    public void failed(Reading reading, Failure failure) throws IOException {
      results.add(new Tuple2<>(false, JSON.writeValueAsString(failure)));
    }
  }
}
