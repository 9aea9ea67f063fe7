package sayso.read;

/** What the fields of an article are called in the lines of an input. */
public record Fields(
    String id,
    String title,
    String text,
    String outlet,
    String url,
    String published,
    String propositions) {
  public static final Fields DEFAULT =
      new Fields("id", "title", "text", "outlet", "url", "published", "propositions");
}
