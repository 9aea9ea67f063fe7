package sayso.write;

import com.jerolba.carpet.CarpetWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** A Parquet file (Zstandard), a row for each record, a column for each of its components. */
final class ParquetRows<R extends Record> implements Closeable {
  private final CarpetWriter<R> writer;

  /** Writes to a stream, which {@link #close} closes. */
  ParquetRows(OutputStream out, Class<R> type) throws IOException {
    writer =
        new CarpetWriter.Builder<>(out, type)
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .build();
  }

  void write(R row) throws IOException {
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
