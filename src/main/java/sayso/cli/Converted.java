package sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.measure.WhoSaysWhatJoin;
import sayso.read.BratGold;
import sayso.read.Marked;
import sayso.read.NativeReader;
import sayso.read.Receiver;
import sayso.text.OpenNlpTagger;

/**
 * The articles that are to be converted; they can be gone through more than once.
 *
 * @param articles where the texts are, of formats that do not hold them
 */
record Converted(List<Path> inputs, From from, @Nullable Path articles) {
  /** What is read. */
  enum From {
    JSONL,
    BRAT,
    WHO_SAYS_WHAT;

    /** The name on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  void forEach(Receiver<Annotated> receiver) throws IOException {
    for (Path input : inputs) {
      switch (from) {
        case JSONL -> NativeReader.forEach(input, receiver);
        case BRAT -> BratGold.forEach(input, gold(receiver));
        case WHO_SAYS_WHAT ->
            WhoSaysWhatJoin.forEach(input, articles == null ? input : articles, gold(receiver));
      }
    }
  }

  private static Receiver<Marked> gold(Receiver<Annotated> receiver) {
    OpenNlpTagger tagger = OpenNlpTagger.load();
    return marked -> receiver.take(marked.gold(tagger::tag));
  }
}
