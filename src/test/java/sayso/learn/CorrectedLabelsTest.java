package sayso.learn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.Annotated;
import sayso.claim.AttributionSpans;
import sayso.claim.Cue;
import sayso.claim.Form;
import sayso.measure.Evaluation;
import sayso.neural.ModelFolder;
import sayso.read.BratGold;
import sayso.read.Marked;
import sayso.read.PairReader;
import sayso.source.Source;
import sayso.source.SourceKind;
import sayso.stance.CrossEncoder;
import sayso.stance.PairClassifier;
import sayso.stance.Stance;
import sayso.text.Article;
import sayso.text.Proposition;
import sayso.text.Span;
import sayso.text.TaggedArticle;
import sayso.write.ArticleTexts;
import sayso.write.BratWriter;
import sayso.write.PairWriter;
import sayso.write.TrainingSplits;
import sayso.write.TrainingWriter;

/**
 * The whole circle: annotated articles go out to brat, a label is corrected there, what comes back
 * is trained on, and the model is measured on articles that it has not seen.
 */
class CorrectedLabelsTest {
  private static final List<String> THINGS =
      List.of("dam", "bridge", "school", "tunnel", "harbour", "market");

  @TempDir private Path folder;

  /** What the line said of every article: one of the labels is wrong. */
  private Path before() throws IOException {
    Path file = folder.resolve("before.jsonl");
    List<Annotated> articles = new ArrayList<>();
    for (String thing : THINGS) {
      articles.add(article(thing));
    }
    write(file, articles);
    return file;
  }

  private static Annotated article(String thing) throws IOException {
    String content = "the " + thing + " will open";
    String text = "Ann Lee said " + content + ".";
    AttributionSpans spans =
        new AttributionSpans(
            List.of(new Span(0, 7)),
            List.of(new Span(8, 12)),
            List.of(new Span(13, 13 + content.length())));
    Stance stance = thing.equals("school") ? Stance.DENIES : Stance.SUPPORTS;
    Article article =
        Article.of(thing, text)
            .withPropositions(
                List.of(
                    new Proposition("p1", "The " + thing + " will open."),
                    new Proposition("p2", "Bread has become cheaper in spring.")));
    Source source =
        new Source("s", "Ann Lee", SourceKind.PERSON, List.of(), null, null, null, spans.source());
    Marked.Claim claim =
        new Marked.Claim(
            "c",
            spans,
            Form.INDIRECT,
            new Cue("say", Cue.Type.SPEECH, Cue.Polarity.AFFIRMS),
            false,
            "s",
            List.of(),
            null,
            Map.of("p1", stance));
    return new Marked(article, List.of(source), List.of(claim)).gold(CorrectedLabelsTest::notAsked);
  }

  private static TaggedArticle notAsked(Article article) {
    throw new AssertionError(article.id() + " has all its cues");
  }

  private static void write(Path file, List<Annotated> articles) throws IOException {
    try (ArticleTexts lines = ArticleTexts.lines(Files.newOutputStream(file))) {
      for (Annotated article : articles) {
        lines.write(article);
      }
    }
  }

  /** Goes round by brat, with the wrong label put right. */
  @BeforeEach
  void correct() throws IOException {
    Path brat = Files.createDirectories(folder.resolve("brat"));
    try (BratWriter writer = new BratWriter(brat)) {
      for (String thing : THINGS) {
        writer.write(article(thing));
      }
    }
    Path ann = brat.resolve("school.ann");
    String labels = Files.readString(ann, UTF_8);
    assertThat(labels).contains("Stance1 E1 denies");
    Files.writeString(ann, labels.replace("Stance1 E1 denies", "Stance1 E1 supports"), UTF_8);
    List<Annotated> corrected = new ArrayList<>();
    BratGold.forEach(brat, marked -> corrected.add(marked.gold(CorrectedLabelsTest::notAsked)));
    write(folder.resolve("train.jsonl"), corrected);
    write(folder.resolve("dev.jsonl"), corrected);
  }

  @Test
  void trainingSeesWhatWasCorrected() throws IOException {
    NewsClaims claims = NewsClaims.read(folder, null);
    assertThat(claims.articles()).hasSize(THINGS.size());
    assertThat(claims.articles())
        .allSatisfy(
            pairs ->
                assertThat(pairs.labelled())
                    .extracting(StanceSet.Labelled::stance)
                    .containsExactly(Stance.SUPPORTS, Stance.UNRELATED));
    assertThat(claims.articles().get(0).labelled().get(0).pair().text())
        .isEqualTo("Ann Lee said the bridge will open");
    assertThat(ClaimCorpus.read(folder, "dev").documents())
        .allSatisfy(d -> assertThat(d.events()).hasSize(1));
    Evaluation evaluation = new Evaluation(warning -> assertThat(warning).isNull());
    assertThat(evaluation.agreement(before(), folder.resolve("train.jsonl"))).isNotNull();
  }

  @Test
  void aClaimModelLearnsFromIt() throws IOException {
    Training.assumeEngine();
    ClaimTraining training =
        new ClaimTraining(
            PretrainedEncoder.ALL_MINILM_L6_V2,
            folder,
            null,
            folder.resolve("checkpoints"),
            15,
            3,
            2048,
            3e-4,
            1,
            List.of());
    assertThat(new ClaimTrainer(training).run().score()).isEqualTo(1);
  }

  @Test
  void aStanceModelLearnsFromIt() throws IOException {
    Training.assumeEngine();
    PairTraining training =
        new PairTraining(
            PretrainedEncoder.ALL_MINILM_L6_V2,
            folder,
            null,
            null,
            null,
            folder.resolve("stance-checkpoints"),
            4,
            3,
            256,
            3e-4);
    PairTrainer.Trained trained = new PairTrainer(training).run();
    // The first article of ten is held back.
    assertThat(trained.pairs())
        .containsOnly(Map.entry(folder.resolve("train.jsonl").toString(), 2 * (THINGS.size() - 1)));
    Path others = exported(List.of("library", "mill", "theatre", "pool"));
    PairTrainer.Trained untrained =
        new PairTrainer.Trained(
            PairNetwork.initial(training.encoder().weights(), training.seed()),
            trained.wordpiece(),
            Map.of(),
            0);
    assertThat(macroF1(training, untrained, others)).isLessThan(0.5);
    assertThat(macroF1(training, trained, others)).isEqualTo(1);
  }

  /** The stance pairs of other articles, as {@code sayso convert --to training} exports them. */
  private Path exported(List<String> things) throws IOException {
    TrainingSplits splits = new TrainingSplits(0);
    List<Annotated> articles = new ArrayList<>();
    for (String thing : things) {
      articles.add(article(thing));
      splits.add(article(thing));
    }
    Path export = Files.createDirectories(folder.resolve("export"));
    try (TrainingWriter writer =
        new TrainingWriter(export, splits, new TrainingWriter.Options(0, false))) {
      for (Annotated article : articles) {
        writer.write(article);
      }
    }
    List<String> pairs = new ArrayList<>();
    for (String split : List.of("train", "dev", "test")) {
      pairs.addAll(Files.readAllLines(export.resolve("stance/" + split + ".jsonl"), UTF_8));
    }
    assertThat(pairs).hasSize(2 * things.size());
    return Files.write(folder.resolve("others.jsonl"), pairs, UTF_8);
  }

  /** How well a model, written and loaded again, classifies exported pairs. */
  private double macroF1(PairTraining training, PairTrainer.Trained trained, Path pairs)
      throws IOException {
    Path models = folder.resolve("models-" + trained.epoch());
    PairExport.write(models.resolve("stance"), training, trained, OnnxEncoder.Precision.FP32);
    List<String> answers = new ArrayList<>();
    try (CrossEncoder model = CrossEncoder.load(ModelFolder.open(models, "stance"));
        PairReader reader = new PairReader(Files.newInputStream(pairs), pairs.toString())) {
      for (PairReader.Identified pair = reader.next(); pair != null; pair = reader.next()) {
        answers.add(
            PairWriter.line(
                pair.id(),
                model.classify(List.of(pair.pair()), PairClassifier.View.SOURCE).get(0)));
      }
    }
    Path predicted = Files.write(models.resolve("answers.jsonl"), answers, UTF_8);
    return new Evaluation(warning -> assertThat(warning).isNull())
        .stance(pairs, predicted)
        .macroF1();
  }
}
