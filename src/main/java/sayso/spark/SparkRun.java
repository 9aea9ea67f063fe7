package sayso.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import sayso.batch.Fingerprint;
import sayso.batch.ResumeException;
import sayso.read.UnreadableException;
import scala.Tuple2;

/**
 * A batch on Spark. Articles go to the folder OUT, in no order; failures as {id, step, message} to
 * OUT.failures; what the run was begun with to OUT.run. It commits its work every so many articles,
 * so that a run that was cut off goes on with the articles that neither folder has. The input is
 * read once, and kept on the executors' disks until the end.
 */
public final class SparkRun {
  /** Articles of a task: some tens of seconds' work, so that a cluster is busy to the end. */
  private static final int OF_TASK = 100;

  /** Articles of an output file: some tens of megabytes. */
  private static final int OF_FILE = 5_000;

  private static final int SHOWN_IDS = 3;

  private static final String NO_PATH = "PATH_NOT_FOUND";
  private static final StructType ID = new StructType().add("id", DataTypes.StringType);

  private static final JsonMapper JSON = new JsonMapper();
  private static final Encoder<String> STRING = Encoders.STRING();

  private final SparkSession spark;
  private final Plan plan;
  private final Annotator annotator;
  private final Consumer<String> log;

  /** What files hold. */
  public enum Format {
    JSONL,
    PARQUET
  }

  /**
   * Where articles come from and go.
   *
   * @param inputs files and folders, of any file system that Spark knows
   * @param output a folder
   * @param commitEvery articles
   * @param resume whether to go on with an earlier run
   */
  public record Plan(
      List<String> inputs, Format from, String output, Format to, int commitEvery, boolean resume) {
    public Plan {
      inputs = List.copyOf(inputs);
    }

    String failures() {
      return output + ".failures";
    }

    String run() {
      return output + ".run";
    }
  }

  /**
   * What a run has done.
   *
   * @param articles annotated by it
   * @param failed of its articles
   * @param before articles and failures that were there before it
   */
  public record Done(long articles, long failed, long before) {}

  /**
   * A run in the Spark session of this program, which it starts where there is none.
   *
   * @param log takes a line for the user after each commit
   */
  public SparkRun(Plan plan, Annotator annotator, Consumer<String> log) {
    this.spark = SparkSession.builder().appName("sayso").getOrCreate();
    this.plan = plan;
    this.annotator = annotator;
    this.log = log;
  }

  /**
   * Runs to the end.
   *
   * @param fingerprint what an earlier run and the one that goes on from it must share
   * @throws ResumeException where an earlier run stands in the way
   * @throws UnreadableException where several articles have the same id
   */
  public Done run(Fingerprint fingerprint) throws IOException {
    Dataset<String> finished = finished(fingerprint);
    Dataset<Row> articles = articles().persist(StorageLevel.DISK_ONLY());
    try {
      checkIds(articles);
      return annotate(articles, finished);
    } finally {
      articles.unpersist();
    }
  }

  private Done annotate(Dataset<Row> articles, Dataset<String> finished) {
    Dataset<Row> left =
        articles.join(finished, articles.col("id").equalTo(finished.col("value")), "left_anti");
    long count = left.count();
    int commits = parts(count, plan.commitEvery());
    Done done = new Done(0, 0, finished.count());
    for (int commit = 0; commit < commits && count > 0; commit++) {
      Dataset<Row> part = left.where(pmod(xxhash64(col("id")), lit(commits)).equalTo(commit));
      done = commit(part.select("line").as(STRING), count / commits, done);
      log.accept(
          "sayso: %,d of %,d articles, %,d failed"
              .formatted(done.articles() + done.failed(), count, done.failed()));
    }
    return done;
  }

  /** The ids of what an earlier run has done; where there was none, this one is begun. */
  private Dataset<String> finished(Fingerprint now) throws IOException {
    Dataset<Row> run = existing(spark.read().format("text"), plan.run());
    String begun = run == null ? "" : String.join("", run.as(STRING).collectAsList());
    if (begun.isEmpty()) {
      if (existing(spark.read().format("text"), plan.output()) != null) {
        throw new ResumeException(plan.output() + " exists; name another folder");
      }
      Dataset<String> line = spark.createDataset(List.of(JSON.writeValueAsString(now)), STRING);
      line.write().mode(SaveMode.Overwrite).text(plan.run());
      return spark.emptyDataset(STRING);
    }
    if (!plan.resume()) {
      throw new ResumeException(
          plan.output()
              + " is of an earlier run; --resume goes on with it, or name another folder");
    }
    List<String> changes = JSON.readValue(begun, Fingerprint.class).changes(now);
    if (!changes.isEmpty()) {
      throw new ResumeException(
          plan.output() + " cannot be resumed: " + String.join("; ", changes));
    }
    DataFrameReader articles =
        plan.to() == Format.PARQUET
            ? spark.read().format("parquet").schema(NativeSchema.TYPE)
            : spark.read().format("json").schema(ID);
    return ids(articles, plan.output())
        .union(ids(spark.read().format("json").schema(ID), plan.failures()));
  }

  private Dataset<String> ids(DataFrameReader reader, String folder) {
    Dataset<Row> there = existing(reader, folder);
    return there == null
        ? spark.emptyDataset(STRING)
        : there.select(col("id").as("value")).as(STRING);
  }

  /** What a folder holds, or null where there is none. */
  private static @Nullable Dataset<Row> existing(DataFrameReader reader, String folder) {
    try {
      return reader.load(folder);
    } catch (Exception e) {
      // Spark is Scala, and does not declare what it throws.
      if (e instanceof AnalysisException missing && NO_PATH.equals(missing.getCondition())) {
        return null;
      }
      throw e;
    }
  }

  /** The input's lines with their articles' ids. */
  private Dataset<Row> articles() {
    String[] inputs = plan.inputs().toArray(String[]::new);
    Dataset<String> lines =
        plan.from() == Format.PARQUET
            ? spark.read().parquet(inputs).toJSON()
            : spark.read().textFile(inputs);
    Annotator read = annotator;
    return lines
        .filter((FilterFunction<String>) line -> !line.isBlank())
        .map(
            (MapFunction<String, Tuple2<String, String>>) line -> new Tuple2<>(read.id(line), line),
            Encoders.tuple(STRING, STRING))
        .toDF("id", "line");
  }

  /**
   * A local run numbers articles with the same id in the order of the input. There is none here,
   * and a run could not be resumed by id.
   */
  private static void checkIds(Dataset<Row> articles) throws UnreadableException {
    List<Row> repeated =
        articles
            .where(col("id").startsWith(Annotator.UNNAMED).unary_$bang())
            .groupBy("id")
            .count()
            .where("count > 1")
            .orderBy("id")
            .takeAsList(SHOWN_IDS);
    if (!repeated.isEmpty()) {
      throw new UnreadableException(
          "on Spark every article needs an id of its own, but these come again: "
              + repeated.stream().map(row -> row.getString(0)).collect(Collectors.joining(", ")));
    }
  }

  /**
   * Annotates some lines and writes what becomes of them.
   *
   * @param count about how many there are
   * @param before what was done until now
   */
  private Done commit(Dataset<String> lines, long count, Done before) {
    Dataset<Row> results =
        lines
            .repartition(parts(count, OF_TASK))
            .mapPartitions(annotator, Encoders.tuple(Encoders.BOOLEAN(), STRING))
            .toDF("annotated", "value")
            .cache();
    int files = parts(count, OF_FILE);
    Dataset<Row> articles = results.where("annotated").select("value");
    Dataset<Row> failures = results.where("not annotated").select("value");
    long annotated = articles.count();
    long failed = failures.count();
    if (plan.to() == Format.PARQUET) {
      articles
          .select(from_json(col("value"), NativeSchema.TYPE).as("article"))
          .select("article.*")
          .coalesce(files)
          .write()
          .mode(SaveMode.Append)
          .parquet(plan.output());
    } else {
      articles.coalesce(files).write().mode(SaveMode.Append).text(plan.output());
    }
    if (failed > 0) {
      failures.coalesce(1).write().mode(SaveMode.Append).text(plan.failures());
    }
    results.unpersist();
    return new Done(before.articles() + annotated, before.failed() + failed, before.before());
  }

  private static int parts(long count, int size) {
    return (int) Math.max(1, (count + size - 1) / size);
  }
}
