/** Who the claims come from: source entities, relays, and their resolution. */
@NullMarked
package sayso.source;

import org.jspecify.annotations.NullMarked;
