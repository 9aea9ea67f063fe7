/** Articles in: one class a format. */
@NullMarked
package sayso.read;

import org.jspecify.annotations.NullMarked;
