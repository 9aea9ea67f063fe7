package sayso.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file, one article a row. Only the columns of an article are read, a row group at a
 * time. Parquet is read from its end, so what comes as a stream goes to a temporary file first.
 */
final class ParquetReader implements ArticleReader {
  private final String name;
  private final String place;
  private final Fields fields;
  private final @Nullable Path temporary;
  private final ParquetFileReader file;
  private final MessageType schema;
  private @Nullable RecordReader<Group> rows;
  private long rowsLeft;
  private long number;
  private boolean broken;

  /**
   * Opens a file.
   *
   * @param name the input's, for articles without an id
   * @param place what messages call the input
   */
  static ParquetReader open(String name, String place, Path path, Fields fields)
      throws IOException {
    return new ParquetReader(name, place, path, null, fields);
  }

  /** Writes a stream to a temporary file, which {@link #close} deletes, and opens that. */
  static ParquetReader open(String name, String place, InputStream in, Fields fields)
      throws IOException {
    Path temporary = Files.createTempFile("sayso", ".parquet");
    try (in) {
      Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
      return new ParquetReader(name, place, temporary, temporary, fields);
    } catch (IOException e) {
      Files.delete(temporary);
      throw e;
    }
  }

  private ParquetReader(
      String name, String place, Path path, @Nullable Path temporary, Fields fields)
      throws IOException {
    this.name = name;
    this.place = place;
    this.fields = fields;
    this.temporary = temporary;
    try {
      ParquetReadOptions options =
          ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
      this.file = ParquetFileReader.open(new LocalInputFile(path), options);
    } catch (RuntimeException e) {
      throw new UnreadableException("no Parquet file, or a damaged one", e);
    }
    try {
      this.schema = ofArticles(file.getFileMetaData().getSchema());
      file.setRequestedSchema(schema);
    } catch (UnreadableException e) {
      file.close();
      throw e;
    }
  }

  private MessageType ofArticles(MessageType whole) throws UnreadableException {
    List<String> names = whole.getFields().stream().map(Type::getName).toList();
    if (!fields.text().isAmong(names)) {
      throw new UnreadableException(ArticleRecord.noText(fields.text(), names));
    }
    return new MessageType(
        whole.getName(),
        whole.getFields().stream().filter(column -> fields.contain(column.getName())).toList());
  }

  @Override
  public @Nullable Reading next() {
    if (broken) {
      return null;
    }
    try {
      while (rowsLeft == 0) {
        PageReadStore group = file.readNextRowGroup();
        if (group == null) {
          return null;
        }
        rowsLeft = group.getRowCount();
        rows =
            new ColumnIOFactory()
                .getColumnIO(schema)
                .getRecordReader(group, new GroupRecordConverter(schema));
      }
      rowsLeft--;
      number++;
      Group row = rows == null ? null : rows.read();
      String id = name + ":" + number;
      String where = place + ", row " + number;
      return row == null
          ? new Reading.Failure(id, where + ": cannot be read")
          : ArticleRecord.read(ParquetRow.json(row), fields, id, where);
    } catch (IOException | RuntimeException e) {
      broken = true;
      return new Reading.Failure(
          name, place + ": damaged behind row " + number + " (" + e.getMessage() + ")");
    }
  }

  @Override
  public void close() throws IOException {
    try (file) {
      if (temporary != null) {
        Files.deleteIfExists(temporary);
      }
    }
  }
}
