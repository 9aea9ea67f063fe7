/** Where a claim stands toward a proposition, and what a source's claims add up to. */
@NullMarked
package sayso.stance;

import org.jspecify.annotations.NullMarked;
