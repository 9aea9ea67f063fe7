package sayso.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sayso.claim.AttributionSpans;
import sayso.text.CodePoints;

/**
 * A document of GUM (Zeldes 2017) with attributions whose sources are linked to its coreference
 * chains. Spans are Java string indices of {@code text}.
 *
 * @param attributions those with a cue, and with a source that is linked to a chain
 * @param chains by id
 */
public record GumGold(
    String id,
    String genre,
    String text,
    List<Attributed> attributions,
    Map<String, Chain> chains) {

  /**
   * An attribution.
   *
   * @param sourceKind how the source stands there: "named", "pronoun" or "nominal"
   * @param chain id of the source's chain
   * @param negative whether the attribution is negated ("did not say that")
   */
  public record Attributed(
      AttributionSpans spans, String sourceKind, String chain, boolean negative) {}

  /**
   * A coreference chain.
   *
   * @param names comparable forms of the names it goes by; empty for an unnamed chain
   */
  public record Chain(boolean named, boolean person, Set<String> names) {}

  /** The documents of a file of JSON Lines, compressed where its name ends in .gz. */
  public static List<GumGold> read(Path file) throws IOException {
    return GoldLines.read(file, GumGold::of);
  }

  Chain chain(String id) {
    Chain chain = chains.get(id);
    if (chain == null) {
      throw new IllegalArgumentException(this.id + " has no entity " + id);
    }
    return chain;
  }

  /** A name as chains and predictions are compared. */
  static String comparable(String name) {
    return String.join(" ", NameWords.GUM.of(name));
  }

  private static GumGold of(JsonNode line) {
    String text = GoldLines.required(line, "text").asText();
    CodePoints codePoints = CodePoints.of(text);
    List<Attributed> attributions = new ArrayList<>();
    for (JsonNode attribution : GoldLines.required(line, "attributions")) {
      AttributionSpans spans =
          new AttributionSpans(
              GoldLines.spans(attribution.path("source"), codePoints),
              GoldLines.spans(attribution.path("cue"), codePoints),
              GoldLines.spans(attribution.path("content"), codePoints));
      String chain = attribution.path("entity").asText("");
      if (!chain.isEmpty() && !spans.cue().isEmpty() && !spans.source().isEmpty()) {
        attributions.add(
            new Attributed(
                spans,
                attribution.path("source_kind").asText(),
                chain,
                attribution.path("polarity").asText().equals("negative")));
      }
    }
    Map<String, Chain> chains = new HashMap<>();
    for (JsonNode entity : GoldLines.required(line, "entities")) {
      chains.put(GoldLines.required(entity, "id").asText(), chain(entity));
    }
    return new GumGold(
        GoldLines.required(line, "id").asText(),
        line.path("genre").asText(),
        text,
        attributions,
        chains);
  }

  private static Chain chain(JsonNode entity) {
    boolean named = entity.path("named").asBoolean();
    Set<String> names = new HashSet<>();
    if (named) {
      names.add(comparable(entity.path("canonical").asText()));
    }
    for (JsonNode mention : entity.path("mentions")) {
      if (mention.path("kind").asText().equals("named")) {
        for (String form : List.of("name", "head", "text")) {
          names.add(comparable(mention.path(form).asText()));
        }
      }
    }
    names.remove("");
    return new Chain(named, entity.path("type").asText().equals("person"), names);
  }
}
