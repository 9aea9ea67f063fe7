package sayso.neural;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * BERT's uncased tokenization (Devlin et al. 2019): white space and punctuation part the words,
 * letters lose case and accents, and each word falls greedily into the longest pieces that the
 * vocabulary has; a word that does not is one [UNK]. Pieces know where they stand in the text as it
 * was given. Immutable.
 */
public final class Wordpiece {
  /** Longer words are [UNK], as in the reference implementation. */
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> ids;
  private final String[] words;
  private final int cls;
  private final int sep;
  private final int pad;
  private final int unknown;

  private Wordpiece(Map<String, Integer> ids) {
    this.ids = ids;
    this.words = new String[ids.size()];
    ids.forEach((word, id) -> words[id] = word);
    this.cls = special("[CLS]");
    this.sep = special("[SEP]");
    this.pad = special("[PAD]");
    this.unknown = special("[UNK]");
  }

  /** From a vocab.txt, one piece a line, UTF-8. */
  public static Wordpiece ofVocabulary(InputStream vocabulary) throws IOException {
    Map<String, Integer> ids = new HashMap<>();
    String text = new String(vocabulary.readAllBytes(), StandardCharsets.UTF_8);
    text.lines().forEach(line -> ids.put(line, ids.size()));
    return new Wordpiece(ids);
  }

  /** From the vocabulary in a Hugging Face tokenizer.json; its other settings are ignored. */
  public static Wordpiece ofTokenizerJson(InputStream json) throws IOException {
    JsonNode vocabulary = new ObjectMapper().readTree(json).at("/model/vocab");
    if (!vocabulary.isObject()) {
      throw new IOException("no /model/vocab in the tokenizer's JSON");
    }
    Map<String, Integer> ids = new HashMap<>();
    vocabulary.properties().forEach(entry -> ids.put(entry.getKey(), entry.getValue().intValue()));
    return new Wordpiece(ids);
  }

  /** The pieces of {@code text}, without [CLS] and [SEP]. */
  public List<Piece> pieces(String text) {
    return pieces(text, 0, text.length());
  }

  /** The pieces of a stretch of {@code text}, with their indices in the whole of it. */
  public List<Piece> pieces(String text, int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    Word word = new Word();
    int next;
    for (int i = start; i < end; i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      if (isSpace(c)) {
        addPieces(word, pieces);
      } else if (isPunctuation(c) || isIdeograph(c)) {
        addPieces(word, pieces);
        word.add(Character.toString(c), i, next);
        addPieces(word, pieces);
      } else if (!isControl(c)) {
        word.add(plain(c), i, next);
      }
    }
    addPieces(word, pieces);
    return pieces;
  }

  /** The pieces of the vocabulary in the order of their ids: what vocab.txt holds. */
  public List<String> vocabulary() {
    return List.of(words);
  }

  public int cls() {
    return cls;
  }

  public int sep() {
    return sep;
  }

  public int pad() {
    return pad;
  }

  private int special(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return id;
  }

  /** Moves the collected word into {@code pieces}. */
  private void addPieces(Word word, List<Piece> pieces) {
    int length = word.letters.length();
    if (length == 0) {
      return;
    }
    int before = pieces.size();
    int start = 0;
    while (start < length && length <= LONGEST_WORD) {
      int end = length;
      Integer id = null;
      for (; end > start; end--) {
        String piece = word.letters.substring(start, end);
        id = ids.get(start == 0 ? piece : "##" + piece);
        if (id != null) {
          break;
        }
      }
      if (id == null) {
        break;
      }
      pieces.add(new Piece(id, word.starts[start], word.ends[end - 1], start == 0));
      start = end;
    }
    if (start < length) {
      pieces.subList(before, pieces.size()).clear();
      pieces.add(new Piece(unknown, word.starts[0], word.ends[length - 1], true));
    }
    word.letters.setLength(0);
  }

  private static String plain(int c) {
    if (c < 128) {
      return String.valueOf((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c));
    }
    String lower = Character.toString(c).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder();
    for (char d : Normalizer.normalize(lower, Normalizer.Form.NFD).toCharArray()) {
      if (Character.getType(d) != Character.NON_SPACING_MARK) {
        plain.append(d);
      }
    }
    return plain.toString();
  }

  private static boolean isSpace(int c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isControl(int c) {
    int type = Character.getType(c);
    return c == 0
        || c == 0xFFFD
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE;
  }

  /** All of ASCII's symbols count as punctuation, as in the reference implementation. */
  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isIdeograph(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x2CEAF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  /** Letters of a word as the vocabulary writes them, each with the characters it came from. */
  private static final class Word {
    final StringBuilder letters = new StringBuilder();
    int[] starts = new int[32];
    int[] ends = new int[32];

    void add(String plain, int start, int end) {
      for (int i = 0; i < plain.length(); i++) {
        int at = letters.length();
        if (at == starts.length) {
          starts = Arrays.copyOf(starts, 2 * at);
          ends = Arrays.copyOf(ends, 2 * at);
        }
        starts[at] = start;
        ends[at] = end;
        letters.append(plain.charAt(i));
      }
    }
  }
}
