package sayso.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import sayso.read.Explained;

/**
 * The command {@code sayso}: names its subcommands and turns what they throw into one line on
 * standard error and an exit status. A {@link ParameterException} is a usage error (2), an {@link
 * IOException} or {@link UncheckedIOException} means that an input or a model cannot be opened (3).
 */
@Command(
    name = "sayso",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Who says what in news articles, and where they stand.",
    description = {
      "",
      "Finds the claims that an article attributes to somebody, says who that is, and where each"
          + " claim stands toward propositions that you give.",
      ""
    },
    subcommands = {
      Annotate.class,
      AnnotateOnSpark.class,
      Convert.class,
      ClassifyPairs.class,
      Report.class,
      Evaluate.class,
      Train.class,
      Models.class,
      Completion.class,
      ManPages.class,
      CommandLine.HelpCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso annotate article.txt -p \"The bank will raise rates in May.\"",
      "  sayso annotate news/ -o news.sayso.jsonl",
      "  sayso annotate --help",
      "",
      "Options that you always want go into ~/.sayso.properties, or the file that SAYSO_DEFAULTS"
          + " names: threads = 4, or for one command sayso.annotate.threads = 4.",
      "",
      Main.STATUSES
    })
public final class Main implements Runnable {
  static final String STATUSES =
      "Exit status: 0 all done, 1 some articles failed, 2 the command line is wrong, 3 an input, an"
          + " output or a model cannot be opened.";

  static final int SOME_FAILED = 1;
  static final int CANNOT_OPEN = 3;

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    CommandLine command =
        commandLine()
            .setOut(utf8(new FileOutputStream(FileDescriptor.out)))
            .setErr(utf8(new FileOutputStream(FileDescriptor.err)));
    try {
      Optional<Path> defaults =
          Defaults.file(System.getenv(), Path.of(System.getProperty("user.home")));
      if (defaults.isPresent()) {
        Defaults.apply(command, defaults.get());
      }
      System.exit(command.execute(args));
    } catch (IOException e) {
      command.getErr().println("sayso: defaults: " + Explained.of(e));
      System.exit(CANNOT_OPEN);
    } catch (OutOfMemoryError e) {
      command.getErr().println("sayso: out of memory; give it more with SAYSO_JAVA_OPTS=-Xmx6g");
      System.exit(SOME_FAILED);
    }
  }

  /** Data is UTF-8, whatever the locale says. */
  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), true);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(Main::usageError)
        .setExecutionExceptionHandler(Main::failed);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which command to run");
  }

  private static int usageError(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("sayso: " + wrong(e));
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    return CommandLine.ExitCode.USAGE;
  }

  private static @Nullable String wrong(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String argument = unmatched.getUnmatched().get(0);
      boolean hasCommands = !e.getCommandLine().getSubcommands().isEmpty();
      String kind = argument.startsWith("-") ? "option" : hasCommands ? "command" : "argument";
      return "unknown " + kind + " '" + argument + "'";
    }
    if (e.getArgSpec() instanceof OptionSpec option
        && option.type().isEnum()
        && e.getValue() != null) {
      return "--%s is one of %s, not '%s'"
          .formatted(
              option.longestName().substring(2),
              Stream.of(option.type().getEnumConstants())
                  .map(value -> OptionName.of((Enum<?>) value))
                  .collect(Collectors.joining(", ")),
              e.getValue());
    }
    return e.getMessage();
  }

  private static int failed(Exception e, CommandLine command, ParseResult parsed) throws Exception {
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      command.getErr().println("sayso: " + Explained.of(e));
      return CANNOT_OPEN;
    }
    throw e;
  }
}
