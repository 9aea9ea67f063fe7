package sayso.cli;

import picocli.CommandLine.Option;
import sayso.read.Fields;

/** The options that say what an input's fields are called. */
final class FieldOptions {
  @Option(names = "--id-field", paramLabel = "NAME", defaultValue = "id", description = SAME)
  private String id = "";

  @Option(names = "--title-field", paramLabel = "NAME", defaultValue = "title", description = SAME)
  private String title = "";

  @Option(names = "--text-field", paramLabel = "NAME", defaultValue = "text", description = SAME)
  private String text = "";

  @Option(
      names = "--outlet-field",
      paramLabel = "NAME",
      defaultValue = "outlet",
      description = SAME)
  private String outlet = "";

  @Option(names = "--url-field", paramLabel = "NAME", defaultValue = "url", description = SAME)
  private String url = "";

  @Option(
      names = "--published-field",
      paramLabel = "NAME",
      defaultValue = "published",
      description = SAME)
  private String published = "";

  @Option(
      names = "--propositions-field",
      paramLabel = "NAME",
      defaultValue = "propositions",
      description = SAME)
  private String propositions = "";

  private static final String SAME = "(${DEFAULT-VALUE})";

  Fields fields() {
    return new Fields(id, title, text, outlet, url, published, propositions);
  }
}
