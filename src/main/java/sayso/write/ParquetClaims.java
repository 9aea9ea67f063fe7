package sayso.write;

import java.io.IOException;
import java.io.OutputStream;
import sayso.Annotated;

/** Parquet, one claim a row with the columns of {@link ClaimRow}; lists are lists. */
public final class ParquetClaims implements ArticleWriter {
  private final ParquetRows<ClaimRow> rows;

  /** Writes to a stream, which {@link #close} closes. */
  public ParquetClaims(OutputStream out) throws IOException {
    rows = new ParquetRows<>(out, ClaimRow.class);
  }

  @Override
  public void write(Annotated article) throws IOException {
    for (ClaimRow row : ClaimRow.of(article)) {
      rows.write(row);
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
