package sayso.write;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import sayso.Sayso;

/** Checks lines of the native format against the JSON Schema that Sayso ships. */
public final class NativeSchema {
  private static final JsonSchema SCHEMA = load();

  private NativeSchema() {}

  /** What is wrong with the line; empty for a good one. */
  public static List<String> problems(String line) {
    return SCHEMA.validate(line, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static JsonSchema load() {
    InputStream in =
        Objects.requireNonNull(
            Sayso.class.getResourceAsStream("native.schema.json"), "native.schema.json");
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
  }
}
