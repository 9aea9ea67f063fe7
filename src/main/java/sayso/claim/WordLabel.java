package sayso.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the tagger says of a word: which role it begins or goes on with, and on which side that
 * fragment's cue lies. The order is that of the model's outputs.
 */
public enum WordLabel {
  OUTSIDE(null, null, false),
  BEGIN_CUE(Role.CUE, null, true),
  IN_CUE(Role.CUE, null, false),
  BEGIN_SOURCE_CUE_LEFT(Role.SOURCE, Side.LEFT, true),
  IN_SOURCE_CUE_LEFT(Role.SOURCE, Side.LEFT, false),
  BEGIN_SOURCE_CUE_RIGHT(Role.SOURCE, Side.RIGHT, true),
  IN_SOURCE_CUE_RIGHT(Role.SOURCE, Side.RIGHT, false),
  BEGIN_CONTENT_CUE_LEFT(Role.CONTENT, Side.LEFT, true),
  IN_CONTENT_CUE_LEFT(Role.CONTENT, Side.LEFT, false),
  BEGIN_CONTENT_CUE_RIGHT(Role.CONTENT, Side.RIGHT, true),
  IN_CONTENT_CUE_RIGHT(Role.CONTENT, Side.RIGHT, false);

  private static final List<WordLabel> ALL = List.of(values());

  private final @Nullable Role role;
  private final @Nullable Side cueSide;
  private final boolean begin;

  WordLabel(@Nullable Role role, @Nullable Side cueSide, boolean begin) {
    this.role = role;
    this.cueSide = cueSide;
    this.begin = begin;
  }

  /** The roles of an attribution. */
  public enum Role {
    SOURCE,
    CUE,
    CONTENT
  }

  /** Where a fragment's cue lies. */
  public enum Side {
    LEFT,
    RIGHT
  }

  /** The labels in the order of the model's outputs. */
  public static List<WordLabel> all() {
    return ALL;
  }

  /** The label's place in {@link #all}. */
  public int index() {
    return ALL.indexOf(this);
  }

  /** Null for {@link #OUTSIDE}. */
  public @Nullable Role role() {
    return role;
  }

  /** Null but for sources and contents. */
  public @Nullable Side cueSide() {
    return cueSide;
  }

  public boolean isBegin() {
    return begin;
  }

  /** The label that begins such a fragment, or goes on with it. */
  public static WordLabel of(Role role, @Nullable Side cueSide, boolean begin) {
    for (WordLabel label : ALL) {
      if (label.role == role
          && label.begin == begin
          && (role == Role.CUE || label.cueSide == cueSide)) {
        return label;
      }
    }
    throw new IllegalArgumentException("no label for " + role + " " + cueSide);
  }

  /** Whether this label may stand right after {@code before}, as BIO coding has it. */
  public boolean mayFollow(WordLabel before) {
    return begin || role == null || (before.role == role && before.cueSide == cueSide);
  }
}
