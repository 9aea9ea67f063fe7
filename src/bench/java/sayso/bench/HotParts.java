package sayso.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import sayso.Annotated;
import sayso.Sayso;
import sayso.Settings;
import sayso.claim.AttributionDecoder;
import sayso.claim.ClaimModel;
import sayso.claim.Window;
import sayso.claim.WordScores;
import sayso.neural.ModelFolder;
import sayso.neural.Piece;
import sayso.stance.ClaimText;
import sayso.stance.CrossEncoder;
import sayso.stance.PairClassifier.View;
import sayso.stance.Probabilities;
import sayso.stance.Rarity;
import sayso.stance.Relevance;
import sayso.text.Article;
import sayso.text.Span;
import sayso.write.NativeWriter;

/** What the line spends its time with, each on its own, over an article of corpus/samples. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class HotParts {
  private static final Path ARTICLE = Path.of("corpus/samples/bridge-toll.txt");
  private static final String PROPOSITION = "Westmark will charge a toll on Harbour Bridge.";
  private static final int MANY = 100;

  private final String text;
  private final Article article;
  private final Sayso sayso = Sayso.open(Settings.DEFAULT);
  private final ClaimModel claims = ClaimModel.load(null, List.of(ClaimModel.NAME));
  private final CrossEncoder stance = CrossEncoder.load(ModelFolder.open(null, CrossEncoder.NAME));
  private final Window window;
  private final WordScores scores;
  private final Annotated annotated;
  private final ClaimText claim;
  private final Rarity rarity = Rarity.load(ModelFolder.open(null, CrossEncoder.NAME));
  private final Relevance relevance;
  private final List<Set<String>> propositions;

  public HotParts() {
    try {
      text = Files.readString(ARTICLE);
    } catch (IOException e) {
      throw new UncheckedIOException("run it from the project's folder", e);
    }
    article = Article.of("bridge-toll", text);
    window = Window.of(claims.wordpiece(), text, List.of(new Span(0, text.length()))).get(0);
    scores = claims.scores(window);
    annotated = sayso.annotate(article, List.of(PROPOSITION));
    claim = new ClaimText(400, text.substring(0, 400), "Piet Larsen said We look at everything");
    relevance = new Relevance(rarity, text, List.of(claim));
    propositions =
        IntStream.range(0, MANY)
            .mapToObj(i -> Relevance.words("Bridge number " + i + " will have a toll."))
            .toList();
  }

  @Benchmark
  public List<Piece> wordPiecesOfAnArticle() {
    return claims.wordpiece().pieces(text);
  }

  @Benchmark
  public WordScores claimModelOnAWindow() {
    return claims.scores(window);
  }

  @Benchmark
  public List<AttributionDecoder.Decoded> decodingOfAWindow() {
    return AttributionDecoder.attributions(text, scores);
  }

  @Benchmark
  public Relevance relevanceOfAnArticle() {
    return new Relevance(rarity, text, List.of(claim));
  }

  @Benchmark
  public double relevanceOfAClaimToAHundredPropositions() {
    return propositions.stream().mapToDouble(words -> relevance.of(0, words)).sum();
  }

  @Benchmark
  public List<Probabilities> stanceModelOnAPair() {
    return stance.classify(List.of(claim.with(PROPOSITION)), View.SOURCE);
  }

  @Benchmark
  public String writingOfAnArticle() {
    return NativeWriter.line(annotated);
  }

  @Benchmark
  public Annotated wholeLine() {
    return sayso.annotate(article, List.of(PROPOSITION));
  }
}
