package sayso.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.Attribution;
import sayso.claim.AttributionSpans;
import sayso.claim.Claim;
import sayso.claim.Cue;
import sayso.claim.Form;
import sayso.source.Source;
import sayso.source.SourceKind;
import sayso.stance.Judgement;
import sayso.stance.Positions;
import sayso.stance.Stance;
import sayso.text.Article;
import sayso.text.Proposition;
import sayso.text.Span;

/**
 * Annotated articles put together at random without any model: a few people, officials and papers
 * that argue about a harbour town. The same seed gives the same.
 */
final class ReportArticles {
  private static final List<Proposition> ASKED =
      List.of(
          new Proposition("p1", "Drivers will have to pay a toll on Harbour Bridge."),
          new Proposition("p2", "The dam above Westmark is safe."),
          new Proposition("p3", "The ferry to Port Ansel will stop in the autumn."),
          new Proposition("p4", "The hospital will be sold."));

  private static final List<String> TOPICS =
      List.of("the bridge toll", "the dam", "the ferry", "the hospital");

  private static final List<Speaker> SPEAKERS =
      List.of(
          new Speaker("Mayor Ana Delgado", "Ana Delgado", SourceKind.PERSON, 0.1),
          new Speaker("Senator Mia Calder", "Mia Calder", SourceKind.PERSON, 0.9),
          new Speaker("Tomas Berg", "Tomas Berg", SourceKind.PERSON, 0.7),
          new Speaker("Ruth Okafor", "Ruth Okafor", SourceKind.PERSON, 0.2),
          new Speaker("Dr. Paul Weiss", "Paul Weiss", SourceKind.PERSON, 0.5),
          new Speaker("the port authority", "port authority", SourceKind.ORGANIZATION, 0.8),
          new Speaker("the drivers' union", "drivers' union", SourceKind.ORGANIZATION, 0.05),
          new Speaker(
              "the ministry of transport", "ministry of transport", SourceKind.ORGANIZATION, 0.6),
          new Speaker("two officials", "two officials", SourceKind.ANONYMOUS, 0.9),
          new Speaker("a report", "report", SourceKind.DOCUMENT, 0.5),
          new Speaker("residents", "residents", SourceKind.GROUP, 0.15));

  private static final List<String> OUTLETS =
      List.of("Westmark Courier", "Harbour Post", "Valley Radio", "The Ansel Times");

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  private final Random random;

  ReportArticles(long seed) {
    this.random = new Random(seed);
  }

  /** Who speaks: as it is written, by name, and how often he is for a thing. */
  private record Speaker(String words, String name, SourceKind kind, double affirms) {}

  /** The article with the given number. */
  Annotated article(int number) {
    String outlet = any(OUTLETS);
    int topic = random.nextInt(TOPICS.size());
    Builder builder = new Builder();
    for (int sentences = 6 + random.nextInt(8); sentences > 0; sentences--) {
      int about = random.nextInt(4) > 0 ? topic : random.nextInt(TOPICS.size());
      boolean told = random.nextInt(4) == 0;
      builder.sentence(any(SPEAKERS), about, told ? any(OUTLETS) : null);
      builder.text.append(random.nextInt(3) == 0 ? "\n\n" : " ");
    }
    String published = FIRST.plusDays(random.nextInt(120)).toString();
    Article article =
        new Article(
            "a" + number,
            "Dispute over " + TOPICS.get(topic) + ", part " + number,
            builder.text.toString(),
            outlet,
            "https://example.org/" + number,
            published,
            ASKED);
    return builder.annotated(article);
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, Map<String, Judgement>> stances = new LinkedHashMap<>();

    /**
     * @param told the outlet that passes it on
     */
    void sentence(Speaker speaker, int about, @Nullable String told) {
      boolean affirms = random.nextDouble() < speaker.affirms;
      boolean judged = random.nextInt(5) > 0;
      Span source = append(speaker.words);
      text.append(' ');
      Span cue = append(told != null ? "told" : affirms ? "said" : "denied");
      text.append(told == null ? " " : " " + told + " ");
      String statement = ASKED.get(about).text().replaceFirst("\\.$", "");
      Span content =
          append(
              judged
                  ? (told != null && !affirms ? "that it was untrue that " : "that ") + statement
                  : "that nobody had asked about " + TOPICS.get(about));
      text.append('.');
      Cue.Polarity polarity = told == null && !affirms ? Cue.Polarity.DENIES : Cue.Polarity.AFFIRMS;
      String lemma = told != null ? "tell" : affirms ? "say" : "deny";
      Attribution attribution =
          new Attribution(
              new AttributionSpans(List.of(source), List.of(cue), List.of(content)),
              Form.INDIRECT,
              new Cue(lemma, Cue.Type.SPEECH, polarity),
              false,
              0.5 + 0.48 * random.nextDouble(),
              null);
      String id = "c" + (claims.size() + 1);
      List<String> via =
          told == null ? List.of() : List.of(source(told, SourceKind.OUTLET, source));
      claims.add(
          new Claim(id, attribution, source(speaker.name, speaker.kind, source), via, null, 0.9));
      if (judged) {
        Stance stance = affirms ? Stance.SUPPORTS : Stance.DENIES;
        stance = random.nextInt(6) == 0 ? Stance.DISCUSSES : stance;
        double probability = 0.4 + 0.6 * random.nextDouble();
        stances.put(id, Map.of(ASKED.get(about).id(), new Judgement(stance, probability)));
      }
    }

    private Span append(String words) {
      int start = text.length();
      text.append(words);
      return new Span(start, text.length());
    }

    private String source(String name, SourceKind kind, Span mention) {
      return sources
          .computeIfAbsent(
              name,
              n ->
                  new Source(
                      "s" + (sources.size() + 1),
                      n,
                      kind,
                      List.of(),
                      null,
                      null,
                      null,
                      List.of(mention)))
          .id();
    }

    Annotated annotated(Article article) {
      return new Annotated(
          article,
          List.copyOf(sources.values()),
          claims,
          stances,
          ASKED,
          Positions.of(claims, stances, ASKED));
    }
  }
}
