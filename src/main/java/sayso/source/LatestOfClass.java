package sayso.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom a bare definite noun stands for by nothing but its class: the latest of that sort. */
final class LatestOfClass {
  private static final Set<String> PRIVATE =
      Set.of(
          "bank",
          "company",
          "firm",
          "carmaker",
          "automaker",
          "airline",
          "retailer",
          "manufacturer",
          "maker",
          "business",
          "chain",
          "startup",
          "store",
          "supplier",
          "brand",
          "giant",
          "employer",
          "school",
          "club",
          "team",
          "insurer",
          "lender",
          "producer");

  private static final Set<String> PLACES =
      Set.of(
          "city",
          "town",
          "village",
          "country",
          "nation",
          "state",
          "kingdom",
          "municipality",
          "republic",
          "government",
          "island",
          "province",
          "county",
          "region");

  private LatestOfClass() {}

  /**
   * Of the same sort as the noun, as far as the last word of its name tells: no Senate is a bank.
   */
  private static boolean isOrganization(Entity entity, String noun) {
    boolean organization =
        entity.kind == SourceKind.ORGANIZATION || entity.kind == SourceKind.OUTLET;
    String name = entity.name().toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean other = NounClass.of(last) == NounClass.ORGANIZATION && !last.equals(noun);
    return organization && !entity.isPlace && !(PRIVATE.contains(noun) && other);
  }

  /** "the company": the latest organisation; "the paper": the latest outlet. */
  static @Nullable Entity before(Phrase phrase, Discourse discourse) {
    if (phrase.words().size() > 1) {
      return null;
    }
    NounClass noun = NounClass.of(phrase.head());
    List<Reference> before = discourse.before(phrase.span().start());
    for (int i = before.size() - 1; i >= 0; i--) {
      Entity entity = before.get(i).entity();
      boolean fits =
          switch (noun) {
            case ORGANIZATION ->
                PLACES.contains(phrase.head())
                    ? entity.isPlace
                    : isOrganization(entity, phrase.head());
            case OUTLET -> entity.kind == SourceKind.OUTLET;
            case DOCUMENT -> entity.kind == SourceKind.DOCUMENT;
            default -> false;
          };
      if (fits && !entity.plural) {
        return entity;
      }
    }
    return null;
  }
}
