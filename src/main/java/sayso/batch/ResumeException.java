package sayso.batch;

import java.io.IOException;

/** What an earlier run left stands in the way; the message says how, and what to do. */
public final class ResumeException extends IOException {
  private static final long serialVersionUID = 1L;

  public ResumeException(String message) {
    super(message);
  }
}
