package sayso.source;

import java.util.List;
import java.util.Locale;
import sayso.text.TaggedArticle;

/** Whose voice an article's own presentation is: its outlet's, else its author's. */
public final class Presenter {
  private Presenter() {}

  /**
   * The one among an article's sources, or a new one with the id after theirs.
   *
   * @param sources of the article, in the order of their ids
   */
  public static Source of(TaggedArticle article, List<Source> sources) {
    String outlet = article.article().outlet();
    SourceKind kind = outlet == null ? SourceKind.AUTHOR : SourceKind.OUTLET;
    for (Source source : sources) {
      if (source.kind() == kind && (outlet == null || isCalled(source, outlet))) {
        return source;
      }
    }
    String id = "s" + (sources.size() + 1);
    String name = outlet == null ? author(article) : outlet;
    return new Source(id, name, kind, List.of(), null, null, null, List.of());
  }

  private static boolean isCalled(Source source, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return source.name().toLowerCase(Locale.ROOT).equals(wanted)
        || source.aliases().stream().anyMatch(a -> a.toLowerCase(Locale.ROOT).equals(wanted));
  }

  /** The name in the byline, where there is one. */
  static String author(TaggedArticle article) {
    String byline = Byline.of(article);
    return byline == null ? "author of the article" : byline;
  }
}
