package sayso.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import sayso.read.ArticleReader;
import sayso.read.Reading;

/**
 * Which of an input's articles a run takes: of those in its shard a sample or the first ones. What
 * cannot be read counts like an article, so that all shards together are the whole input.
 *
 * @param shard which part of the input
 * @param sample how many to draw; 0 for all
 * @param seed of the draw
 * @param limit after how many to stop
 * @param maxWords articles with more words, as white space parts them, are failures
 */
public record Selection(Shard shard, int sample, long seed, long limit, int maxWords) {
  /** Everything. */
  public static final Selection ALL =
      new Selection(Shard.WHOLE, 0, 0, Long.MAX_VALUE, Integer.MAX_VALUE);

  /**
   * Every {@code of}-th article, from the {@code number}-th on: shards differ in size by one
   * article at most, and {@code of} shards are the input.
   *
   * @param number from 1
   */
  public record Shard(int number, int of) {
    public static final Shard WHOLE = new Shard(1, 1);

    public Shard {
      if (number < 1 || number > of) {
        throw new IllegalArgumentException("no shard " + number + "/" + of);
      }
    }

    @Override
    public String toString() {
      return number + "/" + of;
    }
  }

  /** What it takes of an input, in the input's order; closing it closes the input. */
  public ArticleReader of(ArticleReader in) {
    return new Selected(in);
  }

  private final class Selected implements ArticleReader {
    private final ArticleReader in;
    private final Deque<Drawn> drawn = new ArrayDeque<>();
    private boolean isDrawn;
    private long passed;
    private long taken;

    Selected(ArticleReader in) {
      this.in = in;
    }

    @Override
    public @Nullable Reading next() {
      if (taken == limit) {
        return null;
      }
      taken++;
      Reading reading = sample > 0 ? ofSample() : ofShard();
      return reading == null ? null : checked(reading);
    }

    private @Nullable Reading ofShard() {
      Reading reading = in.next();
      while (reading != null && passed++ % shard.of() != shard.number() - 1) {
        reading = in.next();
      }
      return reading;
    }

    private @Nullable Reading ofSample() {
      if (!isDrawn) {
        isDrawn = true;
        drawn.addAll(draw());
      }
      Drawn next = drawn.poll();
      return next == null ? null : next.reading();
    }

    /** Vitter's (1985) algorithm R: holds no more than the sample. */
    private List<Drawn> draw() {
      SplittableRandom random = new SplittableRandom(seed);
      List<Drawn> sampled = new ArrayList<>();
      long position = 0;
      for (Reading reading = ofShard(); reading != null; reading = ofShard()) {
        Drawn candidate = new Drawn(position, reading);
        if (sampled.size() < sample) {
          sampled.add(candidate);
        } else {
          long place = random.nextLong(position + 1);
          if (place < sample) {
            sampled.set((int) place, candidate);
          }
        }
        position++;
      }
      sampled.sort(Comparator.comparingLong(Drawn::position));
      return sampled;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  private record Drawn(long position, Reading reading) {}

  private Reading checked(Reading reading) {
    if (reading instanceof Reading.Success success && maxWords < Integer.MAX_VALUE) {
      int words = success.article().words();
      if (words > maxWords) {
        return new Reading.Failure(
            reading.id(),
            "%s: %,d words, which is more than --max-words %,d"
                .formatted(reading.id(), words, maxWords));
      }
    }
    return reading;
  }
}
