package sayso.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import sayso.Annotated;

/** The native format as a file: a line of {@link NativeWriter} for each article. */
public final class NativeLines implements ArticleWriter {
  private final Writer out;

  /** Writes to a stream, which {@link #close} closes. */
  public NativeLines(OutputStream out) {
    this.out = TextFile.to(out);
  }

  @Override
  public void write(Annotated article) throws IOException {
    out.write(NativeWriter.line(article));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
