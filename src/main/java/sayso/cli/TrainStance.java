package sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sayso.learn.Blend;
import sayso.learn.PairExport;
import sayso.learn.PairTrainer;
import sayso.learn.PairTraining;

/** {@code sayso train stance}. */
@Command(
    name = "stance",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Trains the classifier of stance on open pairs and annotated articles.",
    description = {
      "",
      "The data folder has stance/NAME-train.jsonl.gz (sets that are missing are left out),"
          + " and either train.jsonl, annotated articles in the native format, or who-says-what/train"
          + " and polnear/train. Learns on the processor alone, an hour and a"
          + " half for two epochs of the small encoder on an idle core. Writes checkpoints every few"
          + " minutes and goes on from them when it is started again. The epoch that does best on"
          + " the articles that it holds back becomes the model: model.onnx, vocab.txt, rarity.json,"
          + " judge.json, MODEL.md, SHA256SUMS.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso train stance --data ../shared/data -o models/stance --force --epochs 2"
          + " --rate 1e-4",
      "  sayso train stance --data mine/articles -o mine/models/stance --epochs 1",
      "  sayso stance pairs.jsonl --models models"
    })
final class TrainStance implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private NewsTraining news;

  @Option(
      names = "--more",
      paramLabel = "FILE",
      description =
          "Further who-says-what labels of polnear/train's articles, JSON Lines. All are trained on,"
              + " so leave out articles that are held back (every tenth of the data's own).")
  private @Nullable Path more;

  @Option(
      names = "--blend",
      paramLabel = "FILE",
      description =
          "Average weights that an earlier run of the same encoder left (epoch-N.safetensors) into"
              + " the result, so that it forgets less.")
  private @Nullable Path blend;

  @Option(
      names = "--blend-share",
      paramLabel = "X",
      defaultValue = "0.4",
      description = "Their share in the result, 0 to 1 (default: ${DEFAULT-VALUE}).")
  private double blendShare;

  @Mixin private NetworkOptions network;

  @Override
  public Integer call() throws IOException {
    news.check(true);
    if (blendShare < 0 || blendShare > 1) {
      throw new ParameterException(spec.commandLine(), "--blend-share needs a number from 0 to 1");
    }
    PairTraining training =
        new PairTraining(
            network.encoder(),
            news.data,
            more,
            network.start,
            blend == null ? null : new Blend(blend, blendShare),
            network.checkpoints(news.output),
            network.epochs,
            network.seed,
            network.batch,
            network.rate);
    PairTrainer.Trained trained = new PairTrainer(training).run();
    PairExport.write(news.output, training, trained, network.precision);
    spec.commandLine()
        .getErr()
        .printf(
            "sayso: %s of epoch %d in %s; MODEL.md there tells how it does%n",
            network.precision.name().toLowerCase(Locale.ROOT), trained.epoch(), news.output);
    return 0;
  }
}
