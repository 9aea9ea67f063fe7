package sayso.neural;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;

/**
 * ONNX Runtime's environment, one a process, with its reports of use to its makers switched off. On
 * Linux version 1.29 still reads the process's command line for them when it starts, by a recursion
 * that overflows a usual thread's stack from some 3,000 characters on and ends the process; so it
 * is started on a thread with a larger one. The variable ORT_DISABLE_TELEMETRY=1 spares that.
 */
final class Environment {
  private static final long STACK = 256L << 20;

  private static final OrtEnvironment OPENED = open();

  private Environment() {}

  static OrtEnvironment get() {
    return OPENED;
  }

  private static OrtEnvironment open() {
    // A lambda's body would wait for this class, which waits for it here; this reference does not.
    Thread roomy = new Thread(null, OrtEnvironment::getEnvironment, "onnxruntime", STACK);
    roomy.start();
    try {
      roomy.join();
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      return environment;
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while ONNX Runtime starts", e);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime does not start", e);
    }
  }
}
