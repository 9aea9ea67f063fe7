package sayso.learn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import sayso.neural.Tensor;

/**
 * Named fp32 tensors in a file of the safetensors format: eight bytes of header length, a JSON
 * header, then the numbers, little-endian.
 */
final class Safetensors {
  private static final ByteOrder LITTLE = ByteOrder.LITTLE_ENDIAN;
  private static final String METADATA = "__metadata__";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Safetensors() {}

  /** What a file holds. */
  record Contents(Map<String, Tensor> tensors, Map<String, String> metadata) {}

  /** Replaces the file at once, so that a reader never sees half of it. */
  static void write(Path file, Contents contents) throws IOException {
    ObjectNode header = JSON.createObjectNode();
    contents.metadata().forEach(header.putObject(METADATA)::put);
    long offset = 0;
    for (Map.Entry<String, Tensor> entry : contents.tensors().entrySet()) {
      ObjectNode about = header.putObject(entry.getKey());
      about.put("dtype", "F32");
      for (long size : entry.getValue().shape()) {
        about.withArray("shape").add(size);
      }
      if (entry.getValue().shape().length == 0) {
        about.putArray("shape");
      }
      long end = offset + 4L * entry.getValue().values().length;
      about.putArray("data_offsets").add(offset).add(end);
      offset = end;
    }
    byte[] json = JSON.writeValueAsString(header).getBytes(StandardCharsets.UTF_8);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream out = Files.newOutputStream(part)) {
      byte[] length = new byte[Long.BYTES];
      ByteBuffer.wrap(length).order(LITTLE).putLong(json.length);
      out.write(length);
      out.write(json);
      for (Tensor tensor : contents.tensors().values()) {
        byte[] bytes = new byte[Float.BYTES * tensor.values().length];
        ByteBuffer.wrap(bytes).order(LITTLE).asFloatBuffer().put(tensor.values());
        out.write(bytes);
      }
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** What is said about a file's tensors, without reading these. */
  static Map<String, String> metadata(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      return metadata(header(in));
    }
  }

  private static JsonNode header(DataInputStream in) throws IOException {
    byte[] length = new byte[Long.BYTES];
    in.readFully(length);
    byte[] json = new byte[Math.toIntExact(ByteBuffer.wrap(length).order(LITTLE).getLong())];
    in.readFully(json);
    return JSON.readTree(json);
  }

  private static Map<String, String> metadata(JsonNode header) {
    Map<String, String> metadata = new LinkedHashMap<>();
    header
        .path(METADATA)
        .properties()
        .forEach(m -> metadata.put(m.getKey(), m.getValue().asText()));
    return metadata;
  }

  static Contents read(Path file) throws IOException {
    try (DataInputStream data = new DataInputStream(Files.newInputStream(file))) {
      JsonNode header = header(data);
      Map<String, Tensor> tensors = new LinkedHashMap<>();
      // Jackson keeps the header's order, which is that of the numbers.
      for (Map.Entry<String, JsonNode> entry : header.properties()) {
        if (!entry.getKey().equals(METADATA)) {
          long[] shape = JSON.convertValue(entry.getValue().get("shape"), long[].class);
          JsonNode ends = entry.getValue().get("data_offsets");
          byte[] bytes = new byte[Math.toIntExact(ends.get(1).asLong() - ends.get(0).asLong())];
          data.readFully(bytes);
          float[] values = new float[bytes.length / 4];
          ByteBuffer.wrap(bytes).order(LITTLE).asFloatBuffer().get(values);
          tensors.put(entry.getKey(), new Tensor(shape, values));
        }
      }
      return new Contents(tensors, metadata(header));
    }
  }
}
