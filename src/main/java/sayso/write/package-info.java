/** Annotated articles out: one class a format. */
@NullMarked
package sayso.write;

import org.jspecify.annotations.NullMarked;
