package sayso.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sayso man-pages}. */
@Command(
    name = "man-pages",
    mixinStandardHelpOptions = true,
    header = "Writes the manual pages of all commands.",
    footerHeading = "%nExamples:%n",
    footer = {"  sayso man-pages ~/.local/share/man/man1", "  man sayso-annotate"})
final class ManPages implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "Made where it is missing; pages are replaced.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(folder);
    write(spec.root().commandLine());
    return 0;
  }

  private void write(CommandLine command) throws IOException {
    Path page = folder.resolve(ManPage.name(command.getCommandSpec()) + ".1");
    Files.writeString(page, ManPage.of(command), StandardCharsets.UTF_8);
    for (CommandLine each : command.getSubcommands().values()) {
      if (!(each.getCommand() instanceof CommandLine.HelpCommand)) {
        write(each);
      }
    }
  }
}
