package sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import sayso.batch.Fingerprint;
import sayso.batch.Provenance;
import sayso.batch.ResumeException;
import sayso.batch.RunFiles;
import sayso.batch.Selection;
import sayso.read.ArticleReader;
import sayso.write.OutputFile;

/** The options of runs over many articles. */
final class BatchOptions {
  @Option(
      names = "--resume",
      description =
          "Go on with a run that was cut off, from FILE.part. Input, models and settings have to be"
              + " the same; finished articles are not done again.")
  boolean resume;

  @Option(
      names = "--on-error",
      paramLabel = "WHAT",
      defaultValue = "skip",
      description =
          "What an article that fails does: skip leaves it out, fail stops the run"
              + " (${DEFAULT-VALUE}).")
  OnError onError = OnError.SKIP;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Stop after this many articles.",
      converter = Positive.class)
  private @Nullable Integer limit;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description =
          "Take every N-th article, from the I-th on: 1/4, 2/4, 3/4 and 4/4 together are the whole.",
      converter = ShardConverter.class)
  private Selection.@Nullable Shard shard;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description =
          "Take this many articles, drawn at random and held in memory until the input is read.",
      converter = Positive.class)
  private @Nullable Integer sample;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of the draw (0). The same seed draws the same sample.")
  private @Nullable Long seed;

  @ArgGroup(validate = false)
  private LimitOptions limits = new LimitOptions();

  /** What becomes of a run where an article fails. */
  enum OnError {
    SKIP,
    FAIL
  }

  /** What is wrong with the options, null where nothing is. */
  @Nullable String problem(boolean toFile) {
    if (resume && !toFile) {
      return "--resume needs an output file (-o)";
    }
    if (sample != null && limit != null) {
      return "--sample and --limit exclude each other";
    }
    if (seed != null && sample == null) {
      return "--seed needs --sample";
    }
    return null;
  }

  boolean samples() {
    return sample != null;
  }

  Selection selection() {
    return new Selection(
        shard == null ? Selection.Shard.WHOLE : shard,
        sample == null ? 0 : sample,
        seed == null ? 0 : seed,
        limit == null ? Long.MAX_VALUE : limit,
        limits.maxWords());
  }

  @Nullable Duration timeout() {
    return limits.timeout();
  }

  /** Those that were given and change results, by name. */
  Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    put(settings, "limit", limit);
    put(settings, "shard", shard);
    put(settings, "sample", sample);
    put(settings, "seed", seed);
    settings.putAll(limits.settings());
    return settings;
  }

  /** What a run is said to have done that has ended already, where this one is to resume it. */
  Optional<Provenance> whole(Path file, Fingerprint fingerprint) throws IOException {
    return resume ? RunFiles.whole(file, fingerprint) : Optional.empty();
  }

  /**
   * Opens the run's files, or those of an earlier run to go on with.
   *
   * @param in read up to where an earlier run had come
   * @throws ResumeException where what an earlier run left stands in the way
   */
  RunFiles files(Path file, OutputOptions output, Fingerprint fingerprint, ArticleReader in)
      throws IOException {
    output.check(file);
    if (resume && Files.exists(OutputFile.part(file))) {
      return RunFiles.resume(file, fingerprint, in);
    }
    if (!output.force && RunFiles.areLeft(file)) {
      throw new ResumeException(
          OutputFile.part(file)
              + " is of a run that was cut off; --resume goes on with it, --force starts again");
    }
    return RunFiles.begin(file, fingerprint);
  }

  /** Adds an option that was given. */
  static void put(Map<String, String> settings, String name, @Nullable Object value) {
    if (value != null) {
      settings.put(name, value.toString());
    }
  }

  private static final class ShardConverter implements ITypeConverter<Selection.Shard> {
    @Override
    public Selection.Shard convert(String value) {
      String[] parts = value.split("/", -1);
      try {
        if (parts.length == 2) {
          return new Selection.Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
      } catch (IllegalArgumentException e) {
        // Said below, as of anything else that is no shard.
      }
      throw new TypeConversionException("'" + value + "' is no shard; the second of four is 2/4");
    }
  }
}
