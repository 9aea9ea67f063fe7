package sayso.write;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/**
 * A file that appears under its name only when it is whole: until {@link #commit} it is NAME.part.
 * A name that ends in .gz is compressed.
 */
public final class OutputFile implements Closeable {
  private final Path file;
  private final Path part;
  private final OutputStream stream;

  private OutputFile(Path file, Path part, OutputStream stream) {
    this.file = file;
    this.part = part;
    this.stream = stream;
  }

  /**
   * Starts NAME.part, over an earlier one.
   *
   * @throws FileAlreadyExistsException where {@code file} exists and {@code replace} is false
   * @throws IOException also where its folder does not exist or cannot be written to
   */
  public static OutputFile create(Path file, boolean replace) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileAlreadyExistsException(file.toString(), null, "is a folder");
    }
    if (!replace && Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString(), null, "exists");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    OutputStream raw = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    boolean compressed = file.getFileName().toString().endsWith(".gz");
    return new OutputFile(file, part, compressed ? new GZIPOutputStream(raw, 1 << 16) : raw);
  }

  public OutputStream stream() {
    return stream;
  }

  /** Ends the file and gives it its name. */
  public void commit() throws IOException {
    stream.close();
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Gives up: NAME.part is deleted. */
  public void discard() throws IOException {
    stream.close();
    Files.delete(part);
  }

  /** Without a {@link #commit} before it, leaves NAME.part behind. */
  @Override
  public void close() throws IOException {
    stream.close();
  }
}
