/** Many articles: order, threads, failures and progress. */
@NullMarked
package sayso.batch;

import org.jspecify.annotations.NullMarked;
