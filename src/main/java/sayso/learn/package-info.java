/** Data sets and trainers. */
@NullMarked
package sayso.learn;

import org.jspecify.annotations.NullMarked;
