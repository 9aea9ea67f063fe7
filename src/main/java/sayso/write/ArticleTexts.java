package sayso.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.function.Function;
import sayso.Annotated;

/** A file of a format in which every article is a text of its own, one after the other. */
public final class ArticleTexts implements ArticleWriter {
  private final Writer out;
  private final Function<Annotated, String> form;

  /**
   * Writes to a stream, which {@link #close} closes.
   *
   * @param form an article's text with its line end
   */
  public ArticleTexts(OutputStream out, Function<Annotated, String> form) {
    this.out = TextFile.to(out);
    this.form = form;
  }

  /** In the native format: a line of {@link NativeWriter} for each article. */
  public static ArticleTexts lines(OutputStream out) {
    return new ArticleTexts(out, Target.JSONL.text());
  }

  @Override
  public void write(Annotated article) throws IOException {
    out.write(form.apply(article));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
