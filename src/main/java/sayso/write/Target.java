package sayso.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Function;
import sayso.Annotated;
import sayso.text.OpenNlpTagger;

/** The formats that annotated articles are converted to, but for training data. */
public enum Target {
  JSONL(false),
  CSV(false),
  PARQUET(false),
  BRAT(true),
  XMI(true),
  LABEL_STUDIO(true),
  CONLLU(false),
  WEB_ANNOTATION(false),
  SCHEMA_ORG(false);

  private final boolean isFolder;

  Target(boolean isFolder) {
    this.isFolder = isFolder;
  }

  /** Whether it is a folder of files. */
  public boolean isFolder() {
    return isFolder;
  }

  /** Whether every article is a text of its own, {@link #text}; the others are made of many. */
  public boolean isText() {
    return switch (this) {
      case JSONL, CONLLU, WEB_ANNOTATION, SCHEMA_ORG -> true;
      case CSV, PARQUET, BRAT, XMI, LABEL_STUDIO -> false;
    };
  }

  /** A writer into a stream, of a format that is a file. */
  ArticleWriter to(OutputStream out) throws IOException {
    return switch (this) {
      case CSV -> new CsvClaims(out);
      case PARQUET -> new ParquetClaims(out);
      case BRAT, XMI, LABEL_STUDIO -> throw new IllegalArgumentException(this + " is a folder");
      case JSONL, CONLLU, WEB_ANNOTATION, SCHEMA_ORG -> new ArticleTexts(out, text());
    };
  }

  /**
   * How an article is written with its line end, of a format in which every article is a text of
   * its own. Several threads may use it.
   */
  public Function<Annotated, String> text() {
    return switch (this) {
      case JSONL -> article -> NativeWriter.line(article) + "\n";
      case CONLLU -> {
        OpenNlpTagger tagger = OpenNlpTagger.load();
        yield article -> ConlluDocument.of(article, tagger.tag(article.article()));
      }
      case WEB_ANNOTATION -> article -> WebAnnotations.line(article) + "\n";
      case SCHEMA_ORG -> article -> SchemaOrgClaims.line(article) + "\n";
      case CSV, PARQUET, BRAT, XMI, LABEL_STUDIO ->
          throw new IllegalArgumentException(this + " is made of many");
    };
  }

  /** A writer into a folder that exists, of a format that is one. */
  ArticleWriter into(Path folder) throws IOException {
    return switch (this) {
      case BRAT -> new BratWriter(folder);
      case XMI -> new XmiWriter(folder);
      case LABEL_STUDIO -> new LabelStudioWriter(folder);
      case JSONL, CSV, PARQUET, CONLLU, WEB_ANNOTATION, SCHEMA_ORG ->
          throw new IllegalArgumentException(this + " is a file");
    };
  }
}
