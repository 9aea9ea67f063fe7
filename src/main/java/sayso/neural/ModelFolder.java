package sayso.neural;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One model that Sayso trained: a folder of files, on disk or in the jar. No file is given out
 * whose SHA-256 is not the one in the folder's SHA256SUMS.
 */
public final class ModelFolder {
  private static final String SUMS = "SHA256SUMS";

  private final @Nullable Path folder;
  private final String name;
  private final Map<String, String> sums = new TreeMap<>();

  private ModelFolder(@Nullable Path models, String name) {
    this.folder = models == null ? null : models.resolve(name);
    this.name = name;
    for (String line : new String(bytes(SUMS), StandardCharsets.UTF_8).split("\n", -1)) {
      String[] fields = line.split(" [ *]", 2);
      if (fields.length == 2) {
        sums.put(fields[1].strip(), fields[0]);
      }
    }
  }

  /**
   * Opens a model's folder.
   *
   * @param models the folder of all models; null for those in the jar
   * @param name of the model's own folder
   * @throws UncheckedIOException where there is none
   */
  public static ModelFolder open(@Nullable Path models, String name) {
    return new ModelFolder(models, name);
  }

  /**
   * A file's content.
   *
   * @throws UncheckedIOException where it is missing, or not the file that was trained
   */
  public byte[] read(String file) {
    byte[] content = bytes(file);
    if (!sha256(content).equals(sums.get(file))) {
      throw new UncheckedIOException(
          new IOException(
              "the file "
                  + file
                  + " of the model "
                  + name
                  + " is not the one in its "
                  + SUMS
                  + "; get the model again or train it"));
    }
    return content;
  }

  /**
   * One of the model's files as it is now.
   *
   * @param size in bytes
   * @param sha256 in hexadecimal digits
   * @param intact whether that is the sum in SHA256SUMS
   */
  public record Checked(String name, long size, String sha256, boolean intact) {}

  /**
   * Reads every file and compares its sum, ordered by file name.
   *
   * @throws UncheckedIOException where one is missing
   */
  public List<Checked> check() {
    List<Checked> files = new ArrayList<>();
    sums.forEach(
        (file, expected) -> {
          byte[] content = bytes(file);
          String sum = sha256(content);
          files.add(new Checked(file, content.length, sum, sum.equals(expected)));
        });
    return files;
  }

  /** Where it is: a folder, or in the jar. */
  public String place() {
    return folder == null ? "models/" + name + " in the jar" : folder.toString();
  }

  /** What MODEL.md tells in the table row of this name; empty where it tells nothing. */
  public Optional<String> told(String row) {
    String card = new String(bytes("MODEL.md"), StandardCharsets.UTF_8);
    return card.lines()
        .map(line -> line.split("\\s*\\|\\s*", -1))
        .filter(cells -> cells.length == 4 && cells[1].equals(row))
        .map(cells -> cells[2])
        .findFirst();
  }

  /** The SHA-256 of each of the model's files, in hexadecimal digits, ordered by file name. */
  public Map<String, String> sums() {
    return Collections.unmodifiableMap(sums);
  }

  /** Writes SHA256SUMS for {@code files} of a folder that a trainer has filled. */
  public static void seal(Path folder, List<String> files) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String file : files) {
      lines.append(sha256(Files.readAllBytes(folder.resolve(file))));
      lines.append("  ").append(file).append('\n');
    }
    Files.writeString(folder.resolve(SUMS), lines);
  }

  private byte[] bytes(String file) {
    try (InputStream in = stream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + name, e);
    }
  }

  private InputStream stream(String file) throws IOException {
    if (folder != null) {
      return Files.newInputStream(folder.resolve(file));
    }
    InputStream in = ModelFolder.class.getResourceAsStream("/models/" + name + "/" + file);
    if (in == null) {
      throw new FileNotFoundException("models/" + name + "/" + file + " in the jar");
    }
    return in;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
