package sayso.cli;

import picocli.CommandLine.Option;
import sayso.read.Fields;

/** The options that say what an input's fields are called. */
final class FieldOptions {
  @Option(
      names = "--id-field",
      paramLabel = "NAME",
      defaultValue = "id",
      description = "The article's id (${DEFAULT-VALUE}).")
  private String id = "";

  @Option(
      names = "--title-field",
      paramLabel = "NAME",
      defaultValue = "title",
      description = "Its title, where that is not in the text (${DEFAULT-VALUE}).")
  private String title = "";

  @Option(
      names = "--text-field",
      paramLabel = "NAME",
      defaultValue = "text",
      description = "Its text (${DEFAULT-VALUE}).")
  private String text = "";

  @Option(
      names = "--outlet-field",
      paramLabel = "NAME",
      defaultValue = "outlet",
      description = "Who published it (${DEFAULT-VALUE}).")
  private String outlet = "";

  @Option(
      names = "--url-field",
      paramLabel = "NAME",
      defaultValue = "url",
      description = "Where (${DEFAULT-VALUE}).")
  private String url = "";

  @Option(
      names = "--published-field",
      paramLabel = "NAME",
      defaultValue = "published",
      description = "When (${DEFAULT-VALUE}).")
  private String published = "";

  @Option(
      names = "--propositions-field",
      paramLabel = "NAME",
      defaultValue = "propositions",
      description = "Its own propositions, a list of {id, text} (${DEFAULT-VALUE}).")
  private String propositions = "";

  Fields fields() {
    return new Fields(id, title, text, outlet, url, published, propositions);
  }
}
