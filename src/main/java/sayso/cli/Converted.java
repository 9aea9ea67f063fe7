package sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.measure.Review;
import sayso.measure.WhoSaysWhatJoin;
import sayso.read.BratGold;
import sayso.read.LabelStudioGold;
import sayso.read.Marked;
import sayso.read.NativeReader;
import sayso.read.Receiver;
import sayso.read.XmiGold;
import sayso.text.OpenNlpTagger;

/**
 * The articles that are to be converted; they can be gone through more than once.
 *
 * @param articles where the texts are, of formats that do not hold them
 * @param claims ids of the only claims that are wanted, by article; null for all
 */
record Converted(
    List<Path> inputs,
    From from,
    @Nullable Path articles,
    @Nullable Map<String, Set<String>> claims) {
  /** What is read. */
  enum From {
    JSONL,
    BRAT,
    XMI,
    LABEL_STUDIO,
    WHO_SAYS_WHAT;

    @Override
    public String toString() {
      return OptionName.of(this);
    }
  }

  /** The same with only the claims that hold the {@code count} least certain items. */
  Converted uncertain(int count) throws IOException {
    Review review = new Review();
    forEach(review::add);
    Map<String, Set<String>> picked = new HashMap<>();
    for (Review.Item item : review.pick(count)) {
      picked.computeIfAbsent(item.article(), a -> new HashSet<>()).add(item.claim());
    }
    return new Converted(inputs, from, articles, picked);
  }

  void forEach(Receiver<Annotated> receiver) throws IOException {
    Receiver<Annotated> wanted = claims == null ? receiver : only(claims, receiver);
    for (Path input : inputs) {
      switch (from) {
        case JSONL -> NativeReader.forEach(input, wanted);
        case BRAT -> BratGold.forEach(input, gold(wanted));
        case XMI -> XmiGold.forEach(input, gold(wanted));
        case LABEL_STUDIO -> LabelStudioGold.forEach(input, gold(wanted));
        case WHO_SAYS_WHAT ->
            WhoSaysWhatJoin.forEach(input, articles == null ? input : articles, gold(wanted));
      }
    }
  }

  private static Receiver<Annotated> only(
      Map<String, Set<String>> claims, Receiver<Annotated> receiver) {
    return article -> {
      Annotated kept = Review.only(article, claims.getOrDefault(article.article().id(), Set.of()));
      if (kept != null) {
        receiver.take(kept);
      }
    };
  }

  private static Receiver<Marked> gold(Receiver<Annotated> receiver) {
    OpenNlpTagger tagger = OpenNlpTagger.load();
    return marked -> receiver.take(marked.gold(tagger::tag));
  }
}
