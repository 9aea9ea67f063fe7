package sayso.measure;

import java.util.Locale;
import java.util.Map;
import sayso.claim.Form;

/**
 * How well attributions were found, summed over articles.
 *
 * @param blocks over all attributions, and over those of each kind of quotation; a hit in one kind
 *     may be by an attribution of another
 * @param fragments contiguous fragments of each role
 */
public record ClaimScores(
    int articles, Map<Kind, Block> blocks, Map<Role, FragmentScores> fragments) {
  public ClaimScores {
    blocks = Map.copyOf(blocks);
    fragments = Map.copyOf(fragments);
  }

  public static final ClaimScores NOTHING = new ClaimScores(0, Map.of(), Map.of());

  /** By how much of the content stands in quotation marks. */
  public enum Kind {
    ALL,
    DIRECT,
    MIXED,
    INDIRECT;

    boolean has(Form form) {
      return this == ALL || name().equals(form.name());
    }

    /** The name in tables. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What has to agree for a predicted attribution to be a gold one. */
  public enum Link {
    /** Contents overlap with Dice >= theta over words. */
    CONTENT("linked content"),
    /**
     * And both sources are implied, or half of the predicted source's words lie in the gold one and
     * they share more than a determiner or a title.
     */
    CONTENT_SOURCE("linked content+source"),
    /** The words of all three roles are the same. */
    TRIPLE("exact triple");

    private final String label;

    Link(String label) {
      this.label = label;
    }

    /** The name in tables. */
    public String label() {
      return label;
    }
  }

  /**
   * The scores over the attributions of a kind.
   *
   * @param exact attributions whose role has the very same words
   * @param sources of the attributions with linked content, those with the right source
   */
  public record Block(
      int gold, int predicted, Map<Role, Tally> exact, Map<Link, Tally> linked, Share sources) {
    static final Block EMPTY = new Block(0, 0, Map.of(), Map.of(), Share.NOTHING);

    public Block {
      exact = Map.copyOf(exact);
      linked = Map.copyOf(linked);
    }

    public Tally exact(Role role) {
      return exact.getOrDefault(role, Tally.NOTHING);
    }

    public Tally linked(Link link) {
      return linked.getOrDefault(link, Tally.NOTHING);
    }

    Block plus(Block other) {
      return new Block(
          gold + other.gold,
          predicted + other.predicted,
          Sums.of(exact, other.exact, Tally::plus),
          Sums.of(linked, other.linked, Tally::plus),
          sources.plus(other.sources));
    }
  }

  public Block block(Kind kind) {
    return blocks.getOrDefault(kind, Block.EMPTY);
  }

  public FragmentScores fragments(Role role) {
    return fragments.getOrDefault(role, FragmentScores.NOTHING);
  }

  /** Of two sets of articles together. */
  public ClaimScores plus(ClaimScores other) {
    return new ClaimScores(
        articles + other.articles,
        Sums.of(blocks, other.blocks, Block::plus),
        Sums.of(fragments, other.fragments, FragmentScores::plus));
  }

  /** The headline: F1 of linked content and source over all attributions, 0 to 1. */
  public double headline() {
    return block(Kind.ALL).linked(Link.CONTENT_SOURCE).f1();
  }
}
