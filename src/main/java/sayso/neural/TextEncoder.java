package sayso.neural;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The sentence encoder all-MiniLM-L6-v2 (Wang et al. 2020, Reimers and Gurevych 2019), quantized:
 * gives a text's vector. Each text is run on its own, because the model's dynamic quantization
 * takes one scale over a whole batch, and no answer may depend on batch mates. Any number of
 * threads may share one.
 */
public final class TextEncoder implements AutoCloseable {
  /** Numbers in a vector. */
  public static final int SIZE = 384;

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  /** Word pieces that the encoder reads at a time; it was trained on up to 256 with its marks. */
  private static final int WINDOW = 254;

  /** What comes after so many windows is not read. */
  private static final int WINDOWS = 4;

  private final OnnxModel model;
  private final Wordpiece wordpiece;

  private TextEncoder(OnnxModel model, Wordpiece wordpiece) {
    this.model = model;
    this.wordpiece = wordpiece;
  }

  /** Loads the encoder from the class path. */
  public static TextEncoder load() {
    try (InputStream weights = open(MODEL);
        InputStream tokenizer = open(TOKENIZER)) {
      Wordpiece wordpiece = Wordpiece.ofTokenizerJson(tokenizer);
      return new TextEncoder(new OnnxModel(weights.readAllBytes(), 1), wordpiece);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the sentence encoder", e);
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = TextEncoder.class.getResourceAsStream(resource);
    if (in == null) {
      throw new FileNotFoundException(resource + " is not on the class path");
    }
    return in;
  }

  /** The vector of a text, of length 1; of a very long one the first thousand pieces count. */
  public float[] encode(String text) {
    List<Piece> pieces = wordpiece.pieces(text);
    float[] sum = new float[SIZE];
    int read = Math.min(pieces.size(), WINDOWS * WINDOW);
    int start = 0;
    do {
      int end = Math.min(read, start + WINDOW);
      addWindow(pieces.subList(start, end), sum);
      start = end;
    } while (start < read);
    return Vectors.unit(sum);
  }

  private void addWindow(List<Piece> pieces, float[] sum) {
    int[] ids = new int[pieces.size() + 2];
    ids[0] = wordpiece.cls();
    for (int i = 0; i < pieces.size(); i++) {
      ids[i + 1] = pieces.get(i).id();
    }
    ids[ids.length - 1] = wordpiece.sep();
    Tensor tensor =
        Objects.requireNonNull(
            model.run(new int[][] {ids}).get("last_hidden_state"), "last_hidden_state");
    for (int row = 0; row < ids.length; row++) {
      Vectors.add(sum, tensor.values(), row * SIZE);
    }
  }

  @Override
  public void close() {
    model.close();
  }
}
