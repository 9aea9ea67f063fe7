/** What an article attributes to somebody: claims, their cues and the finders of both. */
@NullMarked
package sayso.claim;

import org.jspecify.annotations.NullMarked;
