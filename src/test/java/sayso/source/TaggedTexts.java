package sayso.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import sayso.text.Article;
import sayso.text.Name;
import sayso.text.OpenNlpTagger;
import sayso.text.Span;
import sayso.text.TaggedArticle;
import sayso.text.Tagger;

/** Articles for tests, with the names that the test says they have. */
final class TaggedTexts {
  static final Tagger TAGGER = OpenNlpTagger.load();

  private TaggedTexts() {}

  /** Every occurrence of each of the names is marked. */
  static TaggedArticle of(String text, Map<String, Name.Kind> names) {
    TaggedArticle tagged = TAGGER.tag(Article.of("a", text));
    List<Name> marked = new ArrayList<>();
    names.forEach(
        (name, kind) -> {
          for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            Span span = new Span(at, at + name.length());
            if (marked.stream().noneMatch(n -> n.span().contains(span))) {
              marked.removeIf(n -> span.contains(n.span()));
              marked.add(new Name(span, kind));
            }
          }
        });
    marked.sort(Comparator.comparing(Name::span));
    return new TaggedArticle(
        tagged.article(), tagged.blocks(), tagged.sentences(), marked, List.of());
  }

  /** The place of the first occurrence. */
  static Span span(String text, String part) {
    int start = text.indexOf(part);
    if (start < 0) {
      throw new IllegalArgumentException(part + " is not in: " + text);
    }
    return new Span(start, start + part.length());
  }
}
