package sayso.learn;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.stance.JudgeSettings;

/** What MODEL.md says of a cross-encoder: from which data, by which command, how good. */
final class PairCard {
  private PairCard() {}

  static String text(
      PairTraining training,
      PairTrainer.Trained trained,
      OnnxEncoder.Precision precision,
      HeldBack heldBack,
      JudgeSettings settings) {
    PretrainedEncoder encoder = training.encoder();
    String weights = precision.name().toLowerCase(Locale.ROOT);
    String command =
        String.format(
            Locale.ROOT,
            "sayso train stance --data %s%s --encoder %s%s%s --epochs %d --seed %d --batch %d --rate %s"
                + " --precision %s",
            training.data(),
            training.more() == null ? "" : " --more " + training.more(),
            encoder.label(),
            training.start() == null ? "" : " --start " + training.start().getFileName(),
            blend(training.blend()),
            training.epochs(),
            training.seed(),
            training.batch(),
            training.rate(),
            weights);
    return String.format(
        Locale.ROOT,
        """
        # Stance classifier

        A cross-encoder: it reads a claim with what stands before it and a proposition together, and
        tells the claim's side (output "source") or how a news text presents the proposition (output
        "article").

            %s

        | | |
        |---|---|
        | encoder | %s (%s) |
        | weights | %s; word embeddings as they were pretrained |
        | input | input_ids and token_type_ids, 1 x pieces: [CLS] context [SEP] text [SEP] proposition [SEP] |
        | outputs | for each view 1 x 4 probabilities: supports, denies, discusses, unrelated |
        | licence | for research: the terms of all sets below go with the weights |
        | chosen | epoch %d, the best on articles held back (every tenth of train) |
        | scores | macro F1 of supports and denies %.1f (%d pairs held back, as it ships) |

        Of the same pairs:

        | | |
        |---|---:|
        | F1 of discusses | %.1f |
        | F1 of positions that take a side | %.1f |
        | recall of the relevance filter, %% | %.1f |
        | pairs that pass it, %% | %.1f |

        A side's probability, as the judge gives it, and how often that side is right:

        | pairs | mean probability | right |
        |---:|---:|---:|
        %s
        The same of positions:

        | positions | mean probability | right |
        |---:|---:|---:|
        %s
        ## Trained on

        | pairs | an epoch takes | set | licence |
        |---:|---:|---|---|
        %s
        Besides them an epoch has made-up reports of the articles' propositions, and some of its
        claims again with their proposition negated or as a question. The weights come from research
        data, and those licences go with them: for other uses at your own judgement. Neutral pairs of
        NLI count as unrelated. SHA256SUMS holds the sums of the files, which are checked whenever
        the model is loaded. docs/stance-model.md has the figures on development data, and what else
        was tried.
        """,
        command,
        encoder.label(),
        encoder.about(),
        weights,
        trained.epoch(),
        heldBack.f1(settings),
        heldBack.pairs().size(),
        heldBack.discussesF1(settings),
        100 * heldBack.positions(settings).tally().f1(),
        100 * heldBack.recall(settings),
        100 * heldBack.passed(settings),
        reliability(heldBack.reliability(settings)),
        reliability(heldBack.positions(settings).reliability()),
        sets(trained.pairs()));
  }

  private static String blend(@Nullable Blend blend) {
    return blend == null
        ? ""
        : String.format(
            Locale.ROOT,
            " --blend %s --blend-share %s",
            blend.weights().getFileName(),
            blend.share());
  }

  private static String reliability(List<Reliability> tenths) {
    StringBuilder rows = new StringBuilder();
    tenths.forEach(
        t ->
            rows.append(
                String.format(
                    Locale.ROOT,
                    "| %d | %.2f | %.2f |%n",
                    t.right().of(),
                    t.probability(),
                    t.right().value())));
    return rows.toString();
  }

  private static String sets(Map<String, Integer> pairs) {
    StringBuilder rows = new StringBuilder();
    pairs.forEach(
        (name, count) ->
            rows.append(
                StanceSet.ALL.stream()
                    .filter(set -> set.name().equals(name))
                    .map(set -> row(count, String.valueOf(set.share()), name, set.licence()))
                    .findFirst()
                    .orElseGet(
                        () ->
                            row(
                                count,
                                "all with a stance, 1.2 times as many others",
                                name,
                                name.equals(NewsClaims.WHO_SAYS_WHAT)
                                    ? "annotations Sayso's own, texts PolNeAR's (no licence stated)"
                                    : "that of their owners"))));
    return rows.toString();
  }

  private static String row(int pairs, String share, String name, String licence) {
    return String.format(Locale.ROOT, "| %d | %s | %s | %s |%n", pairs, share, name, licence);
  }
}
