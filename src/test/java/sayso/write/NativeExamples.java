package sayso.write;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import sayso.Annotated;
import sayso.claim.Attribution;
import sayso.claim.AttributionSpans;
import sayso.claim.Claim;
import sayso.claim.Cue;
import sayso.claim.Form;
import sayso.read.Marked;
import sayso.source.Source;
import sayso.source.SourceKind;
import sayso.stance.Judgement;
import sayso.stance.Position;
import sayso.stance.Positions;
import sayso.stance.Stance;
import sayso.text.Article;
import sayso.text.Proposition;
import sayso.text.Span;

/** Annotated articles made by hand, for the tests of what is written and read. */
public final class NativeExamples {
  private NativeExamples() {}

  /** Two sources with a nested claim, an emoji before every span, and CRLF line ends. */
  public static Annotated harbour() {
    String text =
        "🚢 Harbour news\r\n\r\nMayor Ann Lee said a port official had denied that the ferry"
            + " 🛥 would stop.\r\n\"It will sail,\" she said.";
    Attribution outer =
        new Attribution(
            new AttributionSpans(
                List.of(span(text, "Mayor Ann Lee")),
                List.of(span(text, "said")),
                List.of(span(text, "a port official had denied that the ferry 🛥 would stop"))),
            Form.INDIRECT,
            new Cue("say", Cue.Type.SPEECH, Cue.Polarity.AFFIRMS),
            false,
            0.98765432,
            null);
    Attribution inner =
        new Attribution(
            new AttributionSpans(
                List.of(span(text, "a port official")),
                List.of(span(text, "had denied")),
                List.of(span(text, "that the ferry 🛥 would stop"))),
            Form.INDIRECT,
            new Cue("deny", Cue.Type.SPEECH, Cue.Polarity.DENIES),
            true,
            0.5,
            outer);
    int she = text.indexOf("she said");
    Attribution quote =
        new Attribution(
            new AttributionSpans(
                List.of(new Span(she, she + 3)),
                List.of(new Span(she + 4, she + 8)),
                List.of(span(text, "\"It will sail,\""))),
            Form.DIRECT,
            new Cue("say", Cue.Type.SPEECH, Cue.Polarity.AFFIRMS),
            false,
            1,
            null);
    Source mayor =
        new Source(
            "s1",
            "Ann Lee",
            SourceKind.PERSON,
            List.of("Mayor Ann Lee"),
            null,
            "Mayor",
            null,
            List.of(span(text, "Mayor Ann Lee"), new Span(she, she + 3)));
    Source official =
        new Source(
            "s2",
            "port official",
            SourceKind.ANONYMOUS,
            List.of(),
            null,
            null,
            "port",
            List.of(span(text, "a port official")));
    List<Claim> claims =
        List.of(
            new Claim("c1", outer, "s1", List.of(), null, 0.91),
            new Claim("c2", inner, "s2", List.of("s1"), "c1", 0.8),
            new Claim("c3", quote, "s1", List.of(), null, 0.75));
    List<Proposition> propositions =
        List.of(new Proposition("p1", "The ferry will stop."), new Proposition("p2", "It rains."));
    Map<String, Map<String, Judgement>> stances =
        Map.of(
            "c2", Map.of("p1", new Judgement(Stance.DENIES, 0.9)),
            "c3", Map.of("p1", new Judgement(Stance.DENIES, 0.7)));
    List<Position> positions = Positions.of(claims, stances, propositions);
    Article article =
        new Article("harbour", null, text, "The Quay", null, "2026-03-04", propositions);
    return new Annotated(
        article, List.of(mayor, official), claims, stances, propositions, positions);
  }

  /** Nothing found, nothing asked; the text holds an unpaired surrogate. */
  public static Annotated bare() {
    return new Annotated(
        Article.of("bare", "broken \ud83d escape"),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of());
  }

  /**
   * Gold with a text that XML, JSON and editors find hard: markup, surrogate pairs, right-to-left
   * writing, all kinds of line ends, and {@code odd} before the first span.
   */
  public static Annotated hostile(String odd) throws IOException {
    String text =
        "\t<b>&amp; ]]> '\"🚢\u2028"
            + odd
            + "\u0085 \u202EAnn \"O'Lee\" <x>\u202C 🛥\r\n\r قالت إن \"]]>\" & \\n {سيفتح} 🌉.\n";
    Span source = span(text, "Ann \"O'Lee\" <x>");
    AttributionSpans spans =
        new AttributionSpans(
            List.of(source),
            List.of(span(text, "قالت إن")),
            List.of(span(text, "\"]]>\" & \\n {سيفتح} 🌉")));
    Source who =
        new Source(
            "s1",
            "Ann \"O'Lee\" <x>",
            SourceKind.PERSON,
            List.of("A|B", "[\"]]>\"]", "&lt;"),
            "@lee",
            "a\tb\nc",
            null,
            List.of(source));
    Article article =
        new Article(
            "hostile/<&>",
            "]]> & \"<title>\" 🚢",
            text,
            "\u202Eoutlet",
            "http://x/?a=1&b=<2>",
            null,
            List.of(new Proposition("p 1\"", "<&\"'>\n]]>"), new Proposition("p2", "🌉")));
    Marked.Claim claim =
        new Marked.Claim(
            "c",
            spans,
            Form.MIXED,
            new Cue("قال", Cue.Type.SPEECH, Cue.Polarity.ASKS),
            true,
            "s1",
            List.of(),
            null,
            Map.of("p 1\"", Stance.DENIES, "p2", Stance.DISCUSSES));
    return new Marked(article, List.of(who), List.of(claim))
        .gold(
            asked -> {
              throw new AssertionError("it has all its cues");
            });
  }

  /** The same article whose sources have neither mentions nor anything else but name and kind. */
  public static Annotated unmentioned(Annotated annotated) {
    return new Annotated(
        annotated.article(),
        annotated.sources().stream()
            .map(
                s -> new Source(s.id(), s.name(), s.kind(), List.of(), null, null, null, List.of()))
            .toList(),
        annotated.claims(),
        annotated.stances(),
        annotated.propositions(),
        annotated.positions());
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
