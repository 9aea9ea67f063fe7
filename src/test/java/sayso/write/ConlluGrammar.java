package sayso.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static sayso.write.Facts.there;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A strict reader of CoNLL-U, written after the format's page and not after Sayso's writer:
 * comments, then rows of ten columns without white space numbered from 1, then an empty line; the
 * text is what the forms and SpaceAfter make. It gets claims from MISC.
 */
final class ConlluGrammar {
  private static final Pattern COMMENT = Pattern.compile("# ([a-z_]+(?: id)?)(?: = (\\S.*))?");
  private static final Pattern ROW =
      Pattern.compile("(\\d+)\t(\\S+)\t(\\S+)\t_\t(\\S+)\t_\t_\t_\t_\t(\\S+)");
  private static final Pattern LABEL = Pattern.compile("([^:]+):([BI])-(source|cue|content)");

  private final Facts facts = new Facts();
  private final JsonMapper json = new JsonMapper();
  private final Set<String> sentences = new HashSet<>();

  private final List<String> mentions = new ArrayList<>();

  /** Of the document: its id, its sources by id, what is known of its claims, and open spans. */
  private String article = "";

  private final Map<String, JsonNode> sources = new HashMap<>();
  private final Map<String, Map<String, String>> claims = new LinkedHashMap<>();
  private final Map<String, int[]> open = new LinkedHashMap<>();
  private final List<int[]> words = new ArrayList<>();

  private final List<Mention> mentioned = new ArrayList<>();
  private int lastEnd;

  private ConlluGrammar() {}

  /** A mention of a source: its first word and how many it has. */
  private record Mention(String source, int first, int count) {}

  /**
   * All that a file says.
   *
   * @param mentions gets "ARTICLE SOURCE START-END" for each mention of a source
   */
  static Facts read(String file, List<String> mentions) throws IOException {
    ConlluGrammar grammar = new ConlluGrammar();
    assertThat(file).endsWith("\n\n");
    for (String sentence : file.substring(0, file.length() - 2).split("\n\n", -1)) {
      grammar.sentence(sentence.split("\n", -1));
    }
    grammar.endDocument();
    mentions.addAll(grammar.mentions);
    return grammar.facts;
  }

  private void sentence(String[] lines) throws IOException {
    Map<String, String> comments = new HashMap<>();
    StringBuilder text = new StringBuilder();
    int row = 0;
    for (String line : lines) {
      if (line.startsWith("#")) {
        assertThat(row).as("comments stand before words").isZero();
        Matcher comment = BratGrammar.matched(COMMENT, line);
        comment(comment.group(1), comment.group(2), comments);
      } else {
        Matcher columns = BratGrammar.matched(ROW, line);
        assertThat(columns.group(1)).isEqualTo(String.valueOf(++row));
        Map<String, String> misc = misc(columns.group(5));
        text.append(columns.group(2)).append(misc.containsKey("SpaceAfter") ? "" : " ");
        word(columns.group(2), misc);
      }
    }
    assertThat(row).isPositive();
    assertThat(sentences.add(comments.get("sent_id"))).isTrue();
    assertThat(comments.get("text")).isEqualTo(text.toString().stripTrailing());
  }

  private void comment(String key, @Nullable String value, Map<String, String> comments)
      throws IOException {
    if (value == null) {
      assertThat(key).isEqualTo("newpar");
      return;
    }
    switch (key) {
      case "newdoc id" -> {
        endDocument();
        article = decoded(value);
      }
      case "article" -> assertThat(json.readTree(value).get("id").asText()).isEqualTo(article);
      case "source" -> {
        JsonNode source = json.readTree(value);
        assertThat(sources.put(source.get("id").asText(), source)).isNull();
      }
      default -> {
        assertThat(key).isIn("sent_id", "text");
        assertThat(comments.put(key, value)).isNull();
      }
    }
  }

  private static Map<String, String> misc(String column) {
    Map<String, String> misc = new LinkedHashMap<>();
    for (String pair : column.split("\\|", -1)) {
      assertThat(pair).matches("[^=]+=[^=]+");
      assertThat(misc.put(pair.replaceFirst("=.*", ""), pair.replaceFirst(".*=", ""))).isNull();
    }
    return misc;
  }

  private void word(String form, Map<String, String> misc) {
    String[] range = there(misc, "TokenRange").split(":", -1);
    int start = Integer.parseInt(range[0]);
    int end = Integer.parseInt(range[1]);
    assertThat(start).isGreaterThanOrEqualTo(lastEnd);
    assertThat(end - start).isEqualTo(form.codePointCount(0, form.length()));
    lastEnd = end;
    words.add(new int[] {start, end});
    Set<String> goOn = new HashSet<>();
    for (String label : values(misc, "Spans")) {
      Matcher parts = BratGrammar.matched(LABEL, label);
      String name = decoded(parts.group(1)) + " " + parts.group(3);
      goOn.add(name);
      if (parts.group(2).equals("B")) {
        endSpan(name);
        open.put(name, new int[] {start, end});
      } else {
        there(open, name)[1] = end;
      }
    }
    List.copyOf(open.keySet()).stream().filter(n -> !goOn.contains(n)).forEach(this::endSpan);
    for (String mention : values(misc, "Mentions")) {
      String[] parts = mention.split(":", -1);
      assertThat(sources).containsKey(decoded(parts[0]));
      mentioned.add(new Mention(decoded(parts[0]), words.size() - 1, Integer.parseInt(parts[1])));
    }
    for (String claim : values(misc, "Claim")) {
      Map<String, String> about = new HashMap<>();
      misc.forEach(
          (key, value) -> {
            if (key.startsWith(claim + ".")) {
              about.put(key.substring(claim.length() + 1), value);
            }
          });
      assertThat(claims.put(decoded(claim), about)).isNull();
    }
  }

  private static List<String> values(Map<String, String> misc, String key) {
    String values = misc.get(key);
    return values == null ? List.of() : List.of(values.split(",", -1));
  }

  private void endSpan(String name) {
    int[] span = open.remove(name);
    if (span != null) {
      String[] parts = name.split(" ", -1);
      facts.span(article, parts[0], parts[1], span[0], span[1]);
    }
  }

  private void endDocument() {
    List.copyOf(open.keySet()).forEach(this::endSpan);
    for (Mention mention : mentioned) {
      int start = words.get(mention.first())[0];
      int end = words.get(mention.first() + mention.count() - 1)[1];
      mentions.add(article + " " + mention.source() + " " + start + "-" + end);
    }
    claims.forEach(
        (id, about) -> {
          String source = about.get("Source");
          facts.claim(
              article,
              id,
              source == null ? null : of(source, "name"),
              source == null ? null : of(source, "kind"),
              values(about, "Via").stream().map(via -> of(via, "name")).toList(),
              about.containsKey("Within") ? decoded(about.get("Within")) : null,
              there(about, "Form"),
              decoded(about.getOrDefault("Cue", "")),
              there(about, "CueType"),
              there(about, "CuePolarity"),
              about.containsKey("Hedged"));
          for (String stance : values(about, "Stance")) {
            String[] parts = stance.split(":", -1);
            assertThat(Double.parseDouble(parts[2])).isBetween(0.0, 1.0);
            facts.stance(article, id, decoded(parts[0]), parts[1]);
          }
        });
    sources.clear();
    claims.clear();
    words.clear();
    mentioned.clear();
    lastEnd = 0;
  }

  private String of(String source, String key) {
    return there(sources, decoded(source)).get(key).asText();
  }

  private static String decoded(String value) {
    return URLDecoder.decode(value, UTF_8);
  }
}
