package sayso.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * A command's help as a manual page in the macros of man(7). (picocli's own generator writes
 * AsciiDoc, which takes a JRuby of 60 MB to become one.)
 */
final class ManPage {
  private static final Pattern CONTROL = Pattern.compile("(?m)^(?=[.'])");

  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  /** The name of a command's page: sayso-evaluate-claims. */
  static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  /** The page of a command. */
  static String of(CommandLine command) {
    ManPage page = new ManPage();
    page.write(command);
    return page.page.toString();
  }

  private void write(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    UsageMessageSpec usage = spec.usageMessage();
    line(
        ".TH "
            + name(spec).toUpperCase(Locale.ROOT)
            + " 1 \"\" \""
            + Version.number()
            + "\" Sayso");
    line(".SH NAME");
    line(escaped(name(spec)) + " \\- " + text(usage.header()));
    line(".SH SYNOPSIS");
    line(escaped(command.getHelp().synopsis(0).strip()));
    if (usage.description().length > 0) {
      line(".SH DESCRIPTION");
      line(text(usage.description()));
    }
    arguments("ARGUMENTS", spec.positionalParameters());
    arguments("OPTIONS", spec.options());
    List<CommandLine> commands =
        command.getSubcommands().values().stream()
            .filter(c -> !(c.getCommand() instanceof CommandLine.HelpCommand))
            .toList();
    if (!commands.isEmpty()) {
      line(".SH COMMANDS");
      for (CommandLine each : commands) {
        term(name(each.getCommandSpec()) + "(1)");
        line(text(each.getCommandSpec().usageMessage().header()));
      }
    }
    if (usage.footer().length > 0) {
      line(".SH EXAMPLES");
      line(".nf");
      line(escaped(Stream.of(usage.footer()).collect(Collectors.joining("\n")).formatted()));
      line(".fi");
    }
  }

  private void arguments(String heading, List<? extends ArgSpec> arguments) {
    List<? extends ArgSpec> shown = arguments.stream().filter(a -> !a.hidden()).toList();
    if (!shown.isEmpty()) {
      line(".SH " + heading);
      for (ArgSpec argument : shown) {
        term(label(argument));
        line(text(argument.description()));
      }
    }
  }

  private static String label(ArgSpec argument) {
    if (argument instanceof PositionalParamSpec) {
      return argument.paramLabel();
    }
    String names = String.join(", ", ((OptionSpec) argument).names());
    return argument.arity().max() == 0 ? names : names + " " + argument.paramLabel();
  }

  private void term(String words) {
    line(".TP");
    line(".B " + escaped(words));
  }

  /** Paragraph after paragraph, empty ones left out. */
  private static String text(String... paragraphs) {
    return Stream.of(paragraphs)
        .filter(p -> !p.isBlank())
        .map(p -> escaped(p.formatted().strip()))
        .collect(Collectors.joining("\n.br\n"));
  }

  private static String escaped(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
    return CONTROL.matcher(escaped).replaceAll("\\\\&");
  }

  private void line(String line) {
    page.append(line).append('\n');
  }
}
