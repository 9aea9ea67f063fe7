package sayso.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sayso.source.Source;
import sayso.source.SourceKind;

/**
 * The sources of many articles, those that are one made one: same kind and same handle, or same
 * kind and same name with no two handles between them. Names are compared without regard to case,
 * accents, punctuation and a leading "the". What has no name of its own ("two officials", an
 * article's author) is somebody else in every article.
 */
final class JoinedSources {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int ALIASES = 12;

  private final List<Joined> sources = new ArrayList<>();
  private final Map<String, Integer> byHandle = new HashMap<>();
  private final Map<String, List<Integer>> byName = new HashMap<>();

  /** One source of all articles. */
  static final class Joined {
    final String name;
    final SourceKind kind;
    final Set<String> aliases = new LinkedHashSet<>();
    @Nullable String handle;
    @Nullable String role;
    @Nullable String affiliation;

    private Joined(Source first) {
      this.name = first.name();
      this.kind = first.kind();
    }

    private void take(Source source) {
      handle = handle == null ? source.handle() : handle;
      role = role == null ? source.role() : role;
      affiliation = affiliation == null ? source.affiliation() : affiliation;
      add(source.name());
      source.aliases().forEach(this::add);
    }

    private void add(String alias) {
      if (aliases.size() < ALIASES && !alias.equals(name)) {
        aliases.add(alias);
      }
    }
  }

  /** The place in {@link #all} of an article's source. */
  int add(Source source) {
    String handle = source.handle() == null ? null : key(source.kind(), fold(source.handle()));
    String name = key(source.kind(), fold(source.name()));
    int place = place(source, handle, name);
    sources.get(place).take(source);
    if (handle != null) {
      byHandle.putIfAbsent(handle, place);
    }
    return place;
  }

  /** Every source once, in the order of first mention. */
  List<Joined> all() {
    return sources;
  }

  private int place(Source source, @Nullable String handle, String name) {
    if (handle != null && byHandle.containsKey(handle)) {
      return byHandle.get(handle);
    }
    boolean named =
        switch (source.kind()) {
          case PERSON, ORGANIZATION, GROUP, OUTLET, DOCUMENT, ACCOUNT -> true;
          case ANONYMOUS, AUTHOR, UNSPECIFIED -> false;
        };
    List<Integer> alike =
        named ? byName.computeIfAbsent(name, n -> new ArrayList<>()) : new ArrayList<>();
    for (int place : alike) {
      if (handle == null || sources.get(place).handle == null) {
        return place;
      }
    }
    sources.add(new Joined(source));
    alike.add(sources.size() - 1);
    return sources.size() - 1;
  }

  private static String key(SourceKind kind, String folded) {
    return kind + " " + folded;
  }

  private static String fold(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String words = NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    // A name of symbols alone is compared as it stands.
    return words.isEmpty() ? name : words.startsWith("the ") ? words.substring(4) : words;
  }
}
