package sayso.stance;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sayso.claim.Cue;
import sayso.neural.Vectors;

/**
 * What the maximum entropy models see of a pair: how much of the proposition the text repeats or
 * paraphrases, what turns the meaning of either round (negation, cues that deny or doubt), and
 * which words stand against which.
 *
 * <p>The words of the proposition are aligned with those of the text by the cosine of their
 * contextual vectors, a soft form of the alignment that natural logic takes for granted (MacCartney
 * 2009). Word pairs that are aligned and differ let training find antonyms and other contrasts.
 */
public final class PairFeatures {
  private final Signs text;
  private final Signs proposition;
  private final Alignment alignment;
  private String[] names = new String[128];
  private float[] values = new float[names.length];
  private int size;

  private PairFeatures(Signs text, Signs proposition) {
    this.text = text;
    this.proposition = proposition;
    this.alignment = Alignment.of(text, proposition);
  }

  /**
   * Named numbers, each name once.
   *
   * @param names of the features that are not zero
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Features(String[] names, float[] values) {}

  /** The features of a pair. */
  public static Features of(Signs text, Signs proposition) {
    PairFeatures features = new PairFeatures(text, proposition);
    features.addOverlap();
    features.addPolarity();
    features.addWords();
    return new Features(
        Arrays.copyOf(features.names, features.size),
        Arrays.copyOf(features.values, features.size));
  }

  private void addOverlap() {
    addBinned("cos", cosine());
    addBinned("covered", alignment.covered());
    addBinned("weakest", alignment.weakest());
    addBinned("repeated", alignment.repeated());
    addBinned("share", alignment.shareOfText());
    addBinned("numbers", alignment.missingNumbers());
    addBinned("turned", alignment.turned());
    addBinned("kept", alignment.kept());
    add("cos*covered", 2 * Math.max(0, cosine()) * alignment.covered());
    add("repeated*share", 2 * alignment.repeated() * alignment.shareOfText());
  }

  private void addPolarity() {
    int turns = text.turns();
    int others = proposition.turns();
    String parity = turns % 2 + "" + others % 2;
    String cues =
        IntStream.of(
                text.cues(Cue.Polarity.DENIES),
                text.cues(Cue.Polarity.DOUBTS),
                text.cues(Cue.Polarity.ASKS))
            .mapToObj(String::valueOf)
            .collect(Collectors.joining());
    add("turns=" + turns + "," + others, 1);
    add("parity=" + parity, 1);
    add("parity,covered=" + parity + "," + tenth(alignment.covered()), 1);
    add("parity,repeated=" + parity + "," + tenth(alignment.repeated()), 1);
    add("parity,cos=" + parity + "," + tenth(cosine()), 1);
    add("cues=" + cues, 1);
    add("cues,cos=" + cues + "," + tenth(cosine()), 1);
    int turned = (int) Math.min(4, 2 * alignment.turned());
    int kept = (int) Math.min(4, alignment.kept());
    add("turned,kept=" + turned + "," + kept, 1);
    add("asks=" + text.asks(), 1);
    addTurning("w=", text, others);
    addTurning("q=", proposition, turns);
  }

  private void addTurning(String kind, Signs side, int othersTurns) {
    side.words().stream()
        .filter(Signs.Word::turns)
        .map(Signs.Word::form)
        .distinct()
        .forEach(form -> add(kind + form + "," + othersTurns % 2, 1));
  }

  private void addWords() {
    Set<String> found = new TreeSet<>();
    Set<String> stems = new HashSet<>();
    for (Alignment.Pair pair : alignment.pairs()) {
      stems.add(pair.proposition().stem());
      if (pair.text() != null && pair.isContrast()) {
        found.add("a=" + pair.proposition().stem() + "|" + pair.text().stem());
      }
      if (pair.isLoose()) {
        found.add("n=" + pair.proposition().stem());
      }
    }
    for (int i = 0; i < text.words().size(); i++) {
      Signs.Word word = text.words().get(i);
      if (word.isContent()) {
        boolean matched = alignment.used().contains(i) || stems.contains(word.stem());
        found.add((matched ? "s=" : "t=") + word.stem());
      }
    }
    found.forEach(name -> add(name, 1));
  }

  private double cosine() {
    return Vectors.dot(text.encoded().vector(), proposition.encoded().vector());
  }

  private void addBinned(String name, double value) {
    add(name, Math.max(0, value));
    add(name + "=" + tenth(value), 1);
  }

  private void add(String name, double value) {
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    names[size] = name;
    values[size++] = (float) value;
  }

  private static int tenth(double value) {
    return (int) Math.min(12, Math.max(0, 10 * value));
  }
}
