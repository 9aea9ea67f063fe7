/** ONNX Runtime and the word pieces that it takes. */
@NullMarked
package sayso.neural;

import org.jspecify.annotations.NullMarked;
