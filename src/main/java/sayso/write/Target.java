package sayso.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The formats that annotated articles are converted to, but for training data. */
public enum Target {
  JSONL(false),
  CSV(false),
  PARQUET(false),
  BRAT(true),
  XMI(true),
  LABEL_STUDIO(true);

  private final boolean isFolder;

  Target(boolean isFolder) {
    this.isFolder = isFolder;
  }

  /** Whether it is a folder of files. */
  public boolean isFolder() {
    return isFolder;
  }

  /** A writer into a stream, of a format that is a file. */
  ArticleWriter to(OutputStream out) throws IOException {
    return switch (this) {
      case JSONL -> new NativeLines(out);
      case CSV -> new CsvClaims(out);
      case PARQUET -> new ParquetClaims(out);
      case BRAT, XMI, LABEL_STUDIO -> throw new IllegalArgumentException(this + " is a folder");
    };
  }

  /** A writer into a folder that exists, of a format that is one. */
  ArticleWriter into(Path folder) throws IOException {
    return switch (this) {
      case BRAT -> new BratWriter(folder);
      case XMI -> new XmiWriter(folder);
      case LABEL_STUDIO -> new LabelStudioWriter(folder);
      case JSONL, CSV, PARQUET -> throw new IllegalArgumentException(this + " is a file");
    };
  }
}
