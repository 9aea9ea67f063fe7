package sayso.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sayso.text.Token;

/**
 * What the words that make cues mean: English verbs, nouns, adjectives and particles with the type,
 * polarity and certainty that each gives to an attribution. Immutable.
 */
public final class CueLexicon {
  /** The lexicon that comes with Sayso, {@code cues.tsv}. */
  public static final CueLexicon ENGLISH = read("cues.tsv");

  private final Map<String, Entry> entries;

  private CueLexicon(Map<String, Entry> entries) {
    this.entries = Map.copyOf(entries);
  }

  /** As which part of speech a word makes a cue. */
  public enum WordClass {
    VERB,
    NOUN,
    ADJECTIVE,
    /** Prepositions, sentence adverbs and punctuation. */
    PARTICLE;

    static WordClass of(Token token) {
      if (token.isVerb()) {
        return VERB;
      } else if (token.isNoun()) {
        return NOUN;
      }
      return token.tag().startsWith("JJ") ? ADJECTIVE : PARTICLE;
    }
  }

  /**
   * A word, or two words that follow each other ("rule out", "according to").
   *
   * @param hedged whether the word itself leaves its source less than certain
   */
  public record Entry(
      String lemma, WordClass wordClass, Cue.Type type, Cue.Polarity polarity, boolean hedged) {}

  /** The entry of a lemma as a word class, null where it makes no cue as such. */
  public @Nullable Entry find(String lemma, WordClass wordClass) {
    return entries.get(key(lemma, wordClass));
  }

  /**
   * The entry that the token at {@code index} makes with the token after it or, failing that, on
   * its own; null for a word that makes no cue. A word that is unknown in its class is looked up in
   * the others, because taggers confuse participles, adjectives and plural nouns in headlines.
   */
  public @Nullable Entry at(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    WordClass wordClass = WordClass.of(token);
    String word = token.text().toLowerCase(Locale.ROOT);
    if (index + 1 < tokens.size()) {
      String next = tokens.get(index + 1).text().toLowerCase(Locale.ROOT);
      Entry pair = find(token.lemma() + " " + next, wordClass);
      pair = pair != null ? pair : find(word + " " + next, WordClass.PARTICLE);
      if (pair != null) {
        return pair;
      }
    }
    Entry own = find(token.lemma(), wordClass);
    own = own != null ? own : find(word, WordClass.PARTICLE);
    if (own != null || !token.isWord()) {
      return own;
    }
    for (WordClass other : List.of(WordClass.VERB, WordClass.NOUN, WordClass.ADJECTIVE)) {
      Entry entry = find(token.lemma(), other);
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  private static CueLexicon read(String resource) {
    Map<String, Entry> entries = new HashMap<>();
    try (InputStream in = CueLexicon.class.getResourceAsStream(resource)) {
      String file =
          new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
      file.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, entries));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return new CueLexicon(entries);
  }

  private static void add(String line, Map<String, Entry> entries) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 5) {
      throw new IllegalArgumentException("not lemma, class, type, polarity, certainty: " + line);
    }
    WordClass wordClass = WordClass.valueOf(fields[1].toUpperCase(Locale.ROOT));
    Entry entry =
        new Entry(
            fields[0],
            wordClass,
            Cue.Type.valueOf(fields[2].toUpperCase(Locale.ROOT)),
            Cue.Polarity.valueOf(fields[3].toUpperCase(Locale.ROOT)),
            fields[4].equals("hedged"));
    entries.put(key(entry.lemma(), wordClass), entry);
  }

  private static String key(String lemma, WordClass wordClass) {
    return lemma + "\t" + wordClass;
  }
}
