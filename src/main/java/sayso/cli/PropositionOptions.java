package sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sayso.batch.Asked;

/** What a run asks of every article. */
final class PropositionOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec mixee;

  @Option(
      names = {"-p", "--proposition"},
      paramLabel = "TEXT",
      description =
          "A sentence that sources may support or deny; repeatable. Without any, no stances are"
              + " judged.")
  private List<String> texts = List.of();

  @Option(
      names = "--propositions",
      paramLabel = "FILE",
      description = "Propositions, as lines of text, or as CSV or JSON Lines with text and id.")
  private @Nullable Path file;

  /** Reads them. */
  Asked asked() throws IOException {
    if (texts.stream().anyMatch(String::isBlank)) {
      throw new ParameterException(mixee.commandLine(), "-p needs a sentence");
    }
    return Asked.of(texts, file);
  }
}
