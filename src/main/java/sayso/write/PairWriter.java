package sayso.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import sayso.stance.Probabilities;
import sayso.stance.Stance;

/** Writes classified pairs: lines of {"id", "label", "probabilities"}. */
public final class PairWriter {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int DECIMALS = 4;

  private PairWriter() {}

  /** One line without its end; probabilities have four decimals. */
  public static String line(JsonNode id, Probabilities answer) {
    ObjectNode line = JSON.createObjectNode();
    line.set("id", id);
    line.put("label", answer.best().label());
    ObjectNode probabilities = line.putObject("probabilities");
    for (Stance stance : Stance.values()) {
      probabilities.put(
          stance.label(),
          BigDecimal.valueOf(answer.of(stance)).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
    return line.toString();
  }
}
