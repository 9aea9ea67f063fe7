package sayso.batch;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.Sayso;
import sayso.read.PropositionFile;
import sayso.text.Article;
import sayso.text.Proposition;

/**
 * The propositions that a run asks of every article. Spark sends them to its executors.
 *
 * @param identified keep their ids, unless an article's own proposition has it already
 * @param others get the first free ids
 */
public record Asked(List<Proposition> identified, List<String> others) implements Serializable {
  public Asked {
    identified = List.copyOf(identified);
    others = List.copyOf(others);
  }

  /**
   * Those of a command line.
   *
   * @param texts without ids
   * @param file with more of them, null for none
   */
  public static Asked of(List<String> texts, @Nullable Path file) throws IOException {
    if (file == null) {
      return new Asked(List.of(), texts);
    }
    PropositionFile read = PropositionFile.read(file);
    List<String> others = new ArrayList<>(texts);
    others.addAll(read.others());
    return new Asked(read.identified(), others);
  }

  /** What they are, in a few digits; "none" where nothing is asked. */
  public String digest() {
    if (identified.isEmpty() && others.isEmpty()) {
      return "none";
    }
    Digest digest = new Digest();
    identified.forEach(p -> digest.add(p.id()).add(p.text()));
    others.forEach(digest::add);
    return digest.hex();
  }

  /** Annotates an article with its own propositions and these. */
  public Annotated annotate(Sayso sayso, Article article) {
    List<Proposition> all = new ArrayList<>(article.propositions());
    Set<String> taken = new HashSet<>();
    all.forEach(p -> taken.add(p.id()));
    List<String> more = new ArrayList<>();
    for (Proposition proposition : identified) {
      if (taken.add(proposition.id())) {
        all.add(proposition);
      } else {
        more.add(proposition.text());
      }
    }
    more.addAll(others);
    return sayso.annotate(article.withPropositions(all), more);
  }
}
