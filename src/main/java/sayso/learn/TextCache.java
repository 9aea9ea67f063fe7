package sayso.learn;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import sayso.neural.EncodedText;
import sayso.neural.TextEncoder;

/**
 * Encodes each text once, in one run or, with a file, over all runs: encoding is nearly all of
 * training's time. Every vector is kept as a scale and a byte a number, and is given out so rounded
 * whether it is new or not, so that a cache changes no result.
 */
final class TextCache {
  private static final int LARGEST = 127;

  private final TextEncoder encoder;
  private final @Nullable Path file;
  private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
  private int saved;

  /**
   * @param file read where it exists; null for none
   */
  TextCache(TextEncoder encoder, @Nullable Path file) throws IOException {
    this.encoder = encoder;
    this.file = file;
    if (file != null && Files.exists(file)) {
      load(file);
    }
    saved = kept.size();
  }

  EncodedText encode(String text) {
    return unpacked(kept.computeIfAbsent(text, t -> packed(encoder.encode(t))));
  }

  /** Writes what is kept to the file, where there is one and something is new. */
  void save() throws IOException {
    if (file == null || kept.size() == saved) {
      return;
    }
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
      for (Map.Entry<String, byte[]> entry : kept.entrySet()) {
        byte[] text = entry.getKey().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
        out.writeInt(entry.getValue().length);
        out.write(entry.getValue());
      }
    }
    saved = kept.size();
  }

  private void load(Path from) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(from), 1 << 20))) {
      while (true) {
        String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        kept.put(text, in.readNBytes(in.readInt()));
      }
    } catch (EOFException e) {
      // The end of the file, which does not say how many texts it has.
      return;
    }
  }

  private static byte[] packed(EncodedText text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      pack(text.vector(), out);
      out.writeShort(text.words().size());
      for (EncodedText.Word word : text.words()) {
        out.writeUTF(word.text());
        pack(word.vector(), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static EncodedText unpacked(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      float[] vector = unpack(in);
      int size = in.readShort();
      List<EncodedText.Word> words = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        words.add(new EncodedText.Word(in.readUTF(), unpack(in)));
      }
      return new EncodedText(vector, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pack(float[] vector, DataOutputStream out) throws IOException {
    float largest = Float.MIN_NORMAL;
    for (float number : vector) {
      largest = Math.max(largest, Math.abs(number));
    }
    out.writeFloat(largest / LARGEST);
    for (float number : vector) {
      out.writeByte(Math.round(number / largest * LARGEST));
    }
  }

  private static float[] unpack(DataInputStream in) throws IOException {
    float scale = in.readFloat();
    byte[] numbers = in.readNBytes(TextEncoder.SIZE);
    float[] vector = new float[numbers.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = numbers[i] * scale;
    }
    return vector;
  }
}
