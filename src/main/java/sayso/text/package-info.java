/** An article and what tagging adds to it: layout blocks, sentences, tokens, names. */
@NullMarked
package sayso.text;

import org.jspecify.annotations.NullMarked;
