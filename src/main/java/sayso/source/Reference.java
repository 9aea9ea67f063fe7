package sayso.source;

/**
 * One place where an entity was mentioned.
 *
 * @param offset where the mention starts
 * @param sentence index of its sentence
 * @param paragraph index of its block
 * @param subject whether it stands before its sentence's first finite verb
 * @param source whether an attribution's source stands there
 * @param quoted whether somebody else's words hold it
 */
record Reference(
    Entity entity,
    int offset,
    int sentence,
    int paragraph,
    boolean subject,
    boolean source,
    boolean quoted) {}
