package sayso.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sayso.read.Field;
import sayso.read.Fields;
import sayso.read.Format;

/** The options that say what an input is and what the fields of its records are called. */
final class FieldOptions {
  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description =
          "What the inputs are: ${COMPLETION-CANDIDATES}. Without it, names and content tell"
              + " (docs/formats.md).")
  @Nullable Format format;

  @Option(
      names = "--id-field",
      paramLabel = "NAME",
      description = "The article's id, in place of id, uuid, guid and the like.")
  private @Nullable String id;

  @Option(
      names = "--title-field",
      paramLabel = "NAME",
      description = "Its title, where that is not in the text, in place of title, headline.")
  private @Nullable String title;

  @Option(
      names = "--text-field",
      paramLabel = "NAME",
      description = "Its text, in place of text, maintext, body, content, article and the like.")
  private @Nullable String text;

  @Option(
      names = "--outlet-field",
      paramLabel = "NAME",
      description = "Who published it, in place of outlet, publisher, source, domain and the like.")
  private @Nullable String outlet;

  @Option(
      names = "--url-field",
      paramLabel = "NAME",
      description = "Where, in place of url, link and the like.")
  private @Nullable String url;

  @Option(
      names = "--published-field",
      paramLabel = "NAME",
      description = "When, in place of published, date_publish, publishedAt, date and the like.")
  private @Nullable String published;

  @Option(
      names = "--propositions-field",
      paramLabel = "NAME",
      defaultValue = "propositions",
      description = "Its own propositions, a list of {id, text} (${DEFAULT-VALUE}).")
  private String propositions = "";

  Fields fields() {
    Fields known = Fields.DEFAULT;
    return new Fields(
        field(id, known.id()),
        field(title, known.title()),
        field(text, known.text()),
        field(outlet, known.outlet()),
        field(url, known.url()),
        field(published, known.published()),
        propositions);
  }

  /** Those that were given, by name: they change what an article is. */
  Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    BatchOptions.put(
        settings, "from", format == null ? null : format.name().toLowerCase(Locale.ROOT));
    BatchOptions.put(settings, "id-field", id);
    BatchOptions.put(settings, "title-field", title);
    BatchOptions.put(settings, "text-field", text);
    BatchOptions.put(settings, "outlet-field", outlet);
    BatchOptions.put(settings, "url-field", url);
    BatchOptions.put(settings, "published-field", published);
    if (!propositions.equals(Fields.DEFAULT.propositions())) {
      settings.put("propositions-field", propositions);
    }
    return settings;
  }

  private static Field field(@Nullable String name, Field known) {
    return name == null ? known : Field.named(name);
  }
}
