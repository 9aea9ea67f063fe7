package sayso.write;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import sayso.Annotated;

/**
 * A folder for Label Studio: tasks.json with a task for each article ({@link LabelStudioTask}) and
 * config.xml, the labelling configuration of the project ({@link LabelStudioConfig}).
 */
public final class LabelStudioWriter implements ArticleWriter {
  private final Path folder;
  private final Writer tasks;
  private int written;
  private int propositions;

  /** Writes into a folder that exists. */
  public LabelStudioWriter(Path folder) throws IOException {
    this.folder = folder;
    this.tasks = TextFile.create(folder.resolve("tasks.json"));
  }

  @Override
  public void write(Annotated annotated) throws IOException {
    tasks.write(written++ == 0 ? "[\n" : ",\n");
    tasks.write(LabelStudioTask.of(annotated, written).toString());
    propositions = Math.max(propositions, annotated.propositions().size());
  }

  @Override
  public void close() throws IOException {
    tasks.write(written == 0 ? "[]\n" : "\n]\n");
    tasks.close();
    TextFile.write(folder.resolve("config.xml"), LabelStudioConfig.xml(propositions));
  }
}
