package sayso.source;

/** Chooses whom a source mention stands for. Implementations may be called by several threads. */
public interface Chooser {
  Choice choose(Question question);

  /**
   * A choice.
   *
   * @param index of one of the question's options
   * @param probability 0 to 1, that it is the one
   */
  record Choice(int index, double probability) {}
}
