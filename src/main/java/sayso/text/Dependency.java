package sayso.text;

/**
 * One arc of a basic Universal Dependencies tree.
 *
 * @param head index of the governing token in its sentence, -1 for the root
 * @param relation the relation's UD name with its subtype, for instance "nsubj" or "nmod:poss"
 */
public record Dependency(int head, String relation) {}
