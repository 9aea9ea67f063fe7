package sayso.learn;

import ai.djl.ndarray.NDManager;

/** PyTorch by way of DJL, as the jars of the profile "train" bring it. */
final class TrainingEngine {
  private TrainingEngine() {}

  /** Opens the engine, which neither downloads anything nor tells anybody that it runs. */
  static NDManager open() {
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
    return NDManager.newBaseManager("PyTorch");
  }
}
