package sayso.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.source.Source;
import sayso.source.SourceKind;
import sayso.text.Span;

/** The sources of an article that an annotation tool held, by its keys in place of ids. */
final class ToolSources {
  private final String text;
  private final Map<String, Source> sources = new LinkedHashMap<>();

  ToolSources(String text) {
    this.text = text;
  }

  void add(Source source) {
    sources.put(source.id(), source);
  }

  List<Source> list() {
    return List.copyOf(sources.values());
  }

  /** The key of whoever goes by the words at a span: a source that is there, else a new one. */
  String named(Span span) {
    String words = span.of(text);
    for (Source source : sources.values()) {
      if (source.mentions().contains(span)
          || source.name().equals(words)
          || source.aliases().contains(words)) {
        return source.id();
      }
    }
    add(
        new Source(
            words, words, SourceKind.UNSPECIFIED, List.of(), null, null, null, List.of(span)));
    return words;
  }

  /** The value of a name in any case, null where there is none. */
  static <E extends Enum<E>> @Nullable E value(Class<E> type, String name) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(name)) {
        return value;
      }
    }
    return null;
  }
}
