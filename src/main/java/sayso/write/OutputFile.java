package sayso.write;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears under its name only when it is whole: until {@link #commit} it is NAME.part.
 * A name that ends in .gz is compressed.
 */
public final class OutputFile implements Closeable {
  private final Path file;
  private final FileChannel channel;
  private final OutputStream raw;
  private final OutputStream stream;
  private final @Nullable Members members;

  private OutputFile(Path file, long length) throws IOException {
    this.file = file;
    this.channel =
        FileChannel.open(part(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(length);
    channel.position(length);
    this.raw = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    boolean compressed = file.getFileName().toString().endsWith(".gz");
    this.members = compressed ? new Members(raw, length > 0) : null;
    this.stream = members == null ? raw : members;
  }

  /** The name of {@code file} until it is whole. */
  public static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  /**
   * Makes sure that a file may be made.
   *
   * @throws FileAlreadyExistsException where it exists and {@code replace} is false, and where it
   *     is a folder or a device
   * @throws IOException also where its folder does not exist
   */
  public static void check(Path file, boolean replace) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileAlreadyExistsException(file.toString(), null, "is a folder; name a file");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new FileAlreadyExistsException(
          file.toString(), null, "is no regular file; name another");
    }
    if (!replace && Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString(), null, "exists");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
  }

  /**
   * Starts NAME.part, over an earlier one.
   *
   * @throws FileAlreadyExistsException where {@code file} exists and {@code replace} is false
   * @throws IOException also where its folder does not exist or cannot be written to
   */
  public static OutputFile create(Path file, boolean replace) throws IOException {
    check(file, replace);
    return new OutputFile(file, 0);
  }

  /**
   * Goes on with NAME.part.
   *
   * @param length where a {@link #checkpoint} was; what comes after it is cut off
   */
  public static OutputFile resume(Path file, long length) throws IOException {
    return new OutputFile(file, length);
  }

  public OutputStream stream() {
    return stream;
  }

  /**
   * Hands all that was written over to the operating system, so that it is there if this process is
   * killed.
   *
   * @return the length of NAME.part in bytes
   */
  public long checkpoint() throws IOException {
    if (members != null) {
      members.end();
    }
    raw.flush();
    return channel.position();
  }

  /** Ends the file and gives it its name. */
  public void commit() throws IOException {
    stream.close();
    Files.move(part(file), file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Gives up: NAME.part is deleted. */
  public void discard() throws IOException {
    stream.close();
    Files.delete(part(file));
  }

  /** Without a {@link #commit} before it, leaves NAME.part behind. */
  @Override
  public void close() throws IOException {
    stream.close();
  }

  /**
   * Compresses what comes between two checkpoints on its own, as gzip allows (RFC 1952: a file is a
   * series of members): a file can be cut after any of them, and goes on as if it had not been.
   */
  private static final class Members extends OutputStream {
    private static final int BUFFER = 1 << 13;

    private final OutputStream out;
    private boolean any;
    private @Nullable GZIPOutputStream member;

    /**
     * @param any whether {@code out} has members already; without any it would be no gzip file
     */
    Members(OutputStream out, boolean any) {
      this.out = out;
      this.any = any;
    }

    private GZIPOutputStream member() throws IOException {
      GZIPOutputStream open = member;
      if (open == null) {
        open = new GZIPOutputStream(new Unclosed(out), BUFFER);
        member = open;
        any = true;
      }
      return open;
    }

    @Override
    public void write(int b) throws IOException {
      member().write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      member().write(bytes, offset, length);
    }

    void end() throws IOException {
      if (member != null) {
        member.close();
        member = null;
      }
    }

    @Override
    public void close() throws IOException {
      if (!any) {
        member();
      }
      end();
      out.close();
    }
  }

  /** Stays open when what wraps it, and has memory of its own to give back, is closed. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() {}
  }
}
