package sayso.write;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import sayso.Annotated;
import sayso.text.Article;

/**
 * A folder for the annotation tool brat: NAME.txt and NAME.ann for each article ({@link
 * BratDocument}), annotation.conf with the scheme, and articles.jsonl with what brat has no place
 * for: ids, titles, outlets, addresses, dates and propositions.
 */
public final class BratWriter implements ArticleWriter {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;
  private final Writer articles;
  private final FileNames names = new FileNames();
  private int propositions;

  /** Writes into a folder that exists. */
  public BratWriter(Path folder) throws IOException {
    this.folder = folder;
    this.articles = TextFile.create(folder.resolve("articles.jsonl"));
  }

  @Override
  public void write(Annotated annotated) throws IOException {
    Article article = annotated.article();
    String name = names.of(article.id());
    TextFile.write(folder.resolve(name + ".txt"), article.text());
    TextFile.write(folder.resolve(name + ".ann"), BratDocument.of(annotated));
    articles.write(described(name, annotated).toString());
    articles.write('\n');
    propositions = Math.max(propositions, annotated.propositions().size());
  }

  private static ObjectNode described(String name, Annotated annotated) {
    ObjectNode line = JSON.createObjectNode();
    line.put("file", name);
    line.setAll(Described.article(annotated));
    return line;
  }

  @Override
  public void close() throws IOException {
    articles.close();
    TextFile.write(folder.resolve("annotation.conf"), BratScheme.conf(propositions));
  }
}
