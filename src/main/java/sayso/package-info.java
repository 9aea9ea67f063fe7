/** Who says what, and where they stand: the library's front door. */
@NullMarked
package sayso;

import org.jspecify.annotations.NullMarked;
