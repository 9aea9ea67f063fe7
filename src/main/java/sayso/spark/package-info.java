/**
 * Batches on Apache Spark: the same articles and settings give the same lines as a local run. The
 * only code that knows Spark, whose jars are those of the cluster.
 */
@NullMarked
package sayso.spark;

import org.jspecify.annotations.NullMarked;
