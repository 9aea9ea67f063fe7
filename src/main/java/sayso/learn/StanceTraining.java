package sayso.learn;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a training run of the stance models is made of. There is no chance in it: the same data
 * gives the same models.
 *
 * @param data a folder with the folders stance, who-says-what and polnear
 * @param cache a file of encoded texts that one run leaves to the next; null for none
 * @param l2 weight of the squared weights in what is minimized
 * @param iterations of the L-BFGS minimizer
 * @param cutoff features that fewer training pairs have are left out
 */
public record StanceTraining(
    Path data, @Nullable Path cache, double l2, int iterations, int cutoff) {

  /** The settings of the models that come with Sayso. */
  public static StanceTraining of(Path data, @Nullable Path cache) {
    return new StanceTraining(data, cache, 4, 100, 5);
  }
}
