package sayso.measure;

import java.io.IOException;
import java.util.List;

/** Sayso as its users start it: every run is a process of its own, and can be measured. */
public interface Program {
  /**
   * Runs the command to its end.
   *
   * @param arguments what stands behind {@code sayso}
   * @throws IOException if the command says that it could not do its work
   */
  Run run(List<String> arguments) throws IOException, InterruptedException;

  /**
   * What a run took.
   *
   * @param seconds from the start of the process to its end
   * @param peakMegabytes most memory resident at once; NaN where the system does not tell
   */
  record Run(double seconds, double peakMegabytes) {}
}
