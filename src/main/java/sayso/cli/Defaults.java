package sayso.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.PropertiesDefaultProvider;
import sayso.read.UnreadableException;

/**
 * Values of options that the command line does not give, from a properties file in UTF-8: {@code
 * sayso.annotate.threads = 4} for one command, {@code threads = 4} for all that have the option.
 */
final class Defaults {
  /** Names the file; empty for none. */
  static final String VARIABLE = "SAYSO_DEFAULTS";

  private static final String IN_HOME = ".sayso.properties";

  private Defaults() {}

  /** The file that the environment names, else the one in the home folder if there is one. */
  static Optional<Path> file(Map<String, String> environment, Path home) {
    String named = environment.get(VARIABLE);
    if (named != null) {
      return named.isEmpty() ? Optional.empty() : Optional.of(Path.of(named));
    }
    return Optional.of(home.resolve(IN_HOME)).filter(Files::exists);
  }

  /**
   * Has a command and its subcommands take their defaults from a file.
   *
   * @throws UnreadableException where it names an option that no command has
   */
  static void apply(CommandLine command, Path file) throws IOException {
    Properties values = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      values.load(in);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(file + ": " + e.getMessage(), e);
    }
    Set<String> known = new TreeSet<>();
    collect(command, known);
    for (String name : new TreeSet<>(values.stringPropertyNames())) {
      if (!known.contains(name)) {
        throw new UnreadableException(
            file
                + ": there is no option \""
                + name
                + "\"; write for instance threads or"
                + " sayso.annotate.threads");
      }
    }
    command.setDefaultValueProvider(new PropertiesDefaultProvider(values));
  }

  private static void collect(CommandLine command, Set<String> known) {
    for (OptionSpec option : command.getCommandSpec().options()) {
      String name = option.longestName().replaceFirst("^-+", "");
      // The launcher loads CoreNLP by what the command line says.
      if (!name.equals("engine") && !option.usageHelp() && !option.versionHelp()) {
        known.add(name);
        known.add(command.getCommandSpec().qualifiedName(".") + "." + name);
      }
    }
    command.getSubcommands().values().forEach(each -> collect(each, known));
  }
}
