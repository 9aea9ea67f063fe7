package sayso.learn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import sayso.claim.WordLabel;

/** What MODEL.md says of a claim model: from which data, by which command, how good on dev. */
final class ClaimCard {
  private ClaimCard() {}

  static String text(
      ClaimTraining training, ClaimTrainer.Trained trained, OnnxEncoder.Precision precision) {
    PretrainedEncoder encoder = training.encoder();
    StringBuilder options = new StringBuilder();
    if (training.start() != null) {
      options.append(" --start ").append(training.start());
    }
    training.teachers().forEach(t -> options.append(" --teacher ").append(t));
    if (training.average() > 1) {
      options.append(" --average ").append(training.average());
    }
    Path lines = training.data().resolve("train.jsonl");
    boolean polnear = !Files.exists(lines);
    String command =
        String.format(
            Locale.ROOT,
            "sayso train claims --data %s --encoder %s --epochs %d --seed %d --batch %d --rate %s"
                + "%s --precision %s",
            training.data(),
            encoder.label(),
            training.epochs(),
            training.seed(),
            training.batch(),
            training.rate(),
            options,
            precision.name().toLowerCase(Locale.ROOT));
    return String.format(
        Locale.ROOT,
        """
        # Claim tagger

        Labels each word of an article with its role in an attribution (source, cue, content; BIO,
        with the side on which the cue lies) and links contents to cues and cues to sources.

            %s

        | | |
        |---|---|
        | encoder | %s (%s) |
        | weights | %s; word embeddings as they were pretrained |
        | input | input_ids, 1 x pieces, at most 512: [CLS], then paragraphs with [SEP] after each |
        | outputs | labels (log-probabilities, 1 x pieces x %d), content_to_cue and cue_to_source (1 x pieces x pieces, unnormalised) |
        | annotations | %s, %d articles |
        | licence | %s |
        | chosen | %s |
        | scores | linked content+source F1 %.1f (dev of the same data, fp32) |

        Weights trained on research data, or on texts whose rights are their publishers', are for
        research, and for other uses at your own judgement. SHA256SUMS holds the sums of the files,
        which are checked whenever the model is loaded. docs/claims-model.md has the figures of the
        model that Sayso ships, and what else was tried.
        """,
        command,
        encoder.label(),
        encoder.about(),
        precision.name().toLowerCase(Locale.ROOT),
        WordLabel.all().size(),
        polnear ? "brat files, as PolNeAR 1.0 (Newell et al. 2018) has them" : lines,
        trained.articles(),
        polnear
            ? "for research: PolNeAR states none, its texts are their publishers'"
            : "that of the data's owners",
        chosen(training.average(), trained.epoch()),
        100 * trained.score());
  }

  private static String chosen(int average, int best) {
    String epoch = "epoch " + best + ", the best on dev";
    return average == 1
        ? epoch
        : "the mean of the weights after " + average + " epochs, the last " + epoch;
  }
}
