package sayso.write;

import static org.assertj.core.api.Assertions.assertThat;
import static sayso.write.Facts.there;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a folder as brat would, and strictly: every line is a record of its grammar, ids are there
 * once, what is named is there, covered texts are what the text has, types, roles and values are in
 * annotation.conf. (The format: brat's page on its standoff format.)
 */
final class BratGrammar {
  private static final String OFFSETS = "\\d+ \\d+(?:;\\d+ \\d+)*";
  private static final Pattern COVERED =
      Pattern.compile("(T[1-9]\\d*)\t([A-Za-z]+) (" + OFFSETS + ")\t(.+)");
  private static final Pattern EVENT =
      Pattern.compile("(E[1-9]\\d*)\t([A-Za-z]+):(T\\d+)((?: [A-Za-z]+\\d*:[TE]\\d+)*)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(A[1-9]\\d*)\t([A-Za-z]+\\d*) ([TE]\\d+)(?: ([a-z]+))?");
  private static final Pattern EQUIVALENCE = Pattern.compile("\\*\tEquiv( T\\d+){2,}");
  private static final Pattern NOTE =
      Pattern.compile("(#[1-9]\\d*)\tAnnotatorNotes ([TE]\\d+)\t(.+)");

  private final Map<String, List<String>> scheme = new HashMap<>();
  private final Facts facts = new Facts();

  /** All that the folder says. */
  static Facts read(Path folder) throws IOException {
    BratGrammar grammar = new BratGrammar();
    grammar.readScheme(folder.resolve("annotation.conf"));
    JsonMapper json = new JsonMapper();
    for (String line : Files.readAllLines(folder.resolve("articles.jsonl"))) {
      JsonNode article = json.readTree(line);
      String file = article.get("file").asText();
      grammar.read(
          article,
          Files.readString(folder.resolve(file + ".txt"), StandardCharsets.UTF_8),
          Files.readString(folder.resolve(file + ".ann"), StandardCharsets.UTF_8));
    }
    return grammar.facts;
  }

  /** Each name of a section, and of attributes their values. */
  private void readScheme(Path file) throws IOException {
    String section = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("[")) {
        section = line;
      } else if (!line.isBlank()) {
        String[] fields = line.split("\t", -1);
        String values = fields.length > 1 ? fields[1].replaceFirst(".*Value:", "") : "";
        scheme.put(section + fields[0], List.of(values.split("\\|", -1)));
        if (section.equals("[events]")) {
          Matcher role = Pattern.compile("([A-Za-z]+)[?*]:").matcher(fields[1]);
          while (role.find()) {
            scheme.put("[roles]" + role.group(1), List.of());
          }
        }
      }
    }
    assertThat(scheme).containsKeys("[entities]Person", "[events]Attribution", "[roles]Within");
  }

  private record Covered(String type, List<int[]> fragments) {}

  static Matcher matched(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    assertThat(matcher.matches()).as(line).isTrue();
    return matcher;
  }

  private void read(JsonNode article, String text, String ann) throws IOException {
    assertThat(ann).matches("(?s)|.*\n");
    Map<String, Covered> covered = new LinkedHashMap<>();
    Map<String, String[]> events = new LinkedHashMap<>();
    Map<String, String> attributes = new HashMap<>();
    Map<String, String> notes = new HashMap<>();
    Map<String, String> first = new HashMap<>();
    for (String line : ann.isEmpty() ? List.<String>of() : List.of(ann.split("\n", 0))) {
      switch (line.charAt(0)) {
        case 'T' -> {
          Matcher t = matched(COVERED, line);
          String section = t.group(2).equals("Attribution") ? "[events]" : "[entities]";
          assertThat(scheme).containsKey(section + t.group(2));
          List<int[]> fragments = fragments(t.group(3), t.group(4), text);
          assertThat(covered.put(t.group(1), new Covered(t.group(2), fragments))).isNull();
        }
        case 'E' -> {
          Matcher e = matched(EVENT, line);
          assertThat(there(covered, e.group(3)).type()).isEqualTo(e.group(2));
          assertThat(events.put(e.group(1), e.group(4).strip().split(" ", -1))).isNull();
        }
        case 'A' -> {
          Matcher a = matched(ATTRIBUTE, line);
          assertThat(scheme).containsKey("[attributes]" + a.group(2));
          if (a.group(4) != null) {
            assertThat(scheme.get("[attributes]" + a.group(2))).contains(a.group(4));
          }
          String value = a.group(4) == null ? "yes" : a.group(4);
          assertThat(attributes.put(a.group(3) + " " + a.group(2), value)).isNull();
        }
        case '*' -> {
          matched(EQUIVALENCE, line);
          String[] same = line.substring("*\tEquiv ".length()).split(" ", -1);
          for (String id : same) {
            assertThat(there(covered, id).type()).isEqualTo(there(covered, same[0]).type());
            assertThat(first.put(id, same[0])).isNull();
          }
        }
        default -> {
          Matcher note = matched(NOTE, line);
          assertThat(notes.put(note.group(2), note.group(3))).isNull();
        }
      }
    }
    JsonMapper json = new JsonMapper();
    for (Map.Entry<String, String[]> event : events.entrySet()) {
      String id = event.getKey();
      String claim = "c" + id.substring(1);
      List<String> via = new ArrayList<>();
      String source = null;
      String kind = null;
      String within = null;
      for (String argument : event.getValue()) {
        String role = argument.replaceFirst("\\d*:.*", "");
        String target = argument.replaceFirst(".*:", "");
        assertThat(scheme).containsKey("[roles]" + role);
        if (role.equals("Within")) {
          assertThat(events).containsKey(target);
          within = "c" + target.substring(1);
          continue;
        }
        Covered place = there(covered, target);
        if (role.equals("Speaker") || role.equals("Via")) {
          String note = there(notes, first.getOrDefault(target, target));
          String name = json.readTree(note).get("name").asText();
          if (role.equals("Via")) {
            via.add(name);
          } else {
            source = name;
            kind = place.type().toLowerCase(Locale.ROOT);
          }
        } else {
          assertThat(place.type()).isEqualTo(role);
          int start = place.fragments().get(0)[0];
          int end = place.fragments().get(place.fragments().size() - 1)[1];
          facts.span(article.get("id").asText(), claim, role.toLowerCase(Locale.ROOT), start, end);
        }
      }
      facts.claim(
          article.get("id").asText(),
          claim,
          source,
          kind,
          via,
          within,
          there(attributes, id + " Form"),
          json.readTree(there(notes, id)).get("lemma").asText(),
          there(attributes, id + " CueType"),
          there(attributes, id + " Polarity"),
          attributes.containsKey(id + " Hedged"));
      JsonNode propositions = article.get("propositions");
      for (int i = 0; i < propositions.size(); i++) {
        String stance = attributes.get(id + " Stance" + (i + 1));
        if (stance != null) {
          facts.stance(
              article.get("id").asText(), claim, propositions.get(i).get("id").asText(), stance);
        }
      }
    }
  }

  /** Offsets in code points, whose text, joined by spaces, is the covered text. */
  private static List<int[]> fragments(String offsets, String covered, String text) {
    List<int[]> fragments = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String fragment : offsets.split(";", -1)) {
      String[] ends = fragment.split(" ", -1);
      int start = Integer.parseInt(ends[0]);
      int end = Integer.parseInt(ends[1]);
      assertThat(start).isLessThan(end);
      words.add(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
      fragments.add(new int[] {start, end});
    }
    assertThat(covered).isEqualTo(String.join(" ", words));
    return fragments;
  }
}
