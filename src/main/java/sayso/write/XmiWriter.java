package sayso.write;

import java.io.IOException;
import java.nio.file.Path;
import sayso.Annotated;

/**
 * A folder for annotation tools on UIMA, such as INCEpTION: NAME.xmi for each article ({@link
 * XmiDocument}) and TypeSystem.xml with the layers ({@link XmiTypes}).
 */
public final class XmiWriter implements ArticleWriter {
  private final Path folder;
  private final FileNames names = new FileNames();
  private int propositions;

  /** Writes into a folder that exists. */
  public XmiWriter(Path folder) {
    this.folder = folder;
  }

  @Override
  public void write(Annotated annotated) throws IOException {
    String name = names.of(annotated.article().id());
    TextFile.write(folder.resolve(name + ".xmi"), XmiDocument.of(annotated));
    propositions = Math.max(propositions, annotated.propositions().size());
  }

  @Override
  public void close() throws IOException {
    TextFile.write(folder.resolve("TypeSystem.xml"), XmiTypes.descriptor(propositions));
  }
}
