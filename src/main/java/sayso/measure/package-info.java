/** Scorers that agree with the field's own. */
@NullMarked
package sayso.measure;

import org.jspecify.annotations.NullMarked;
