package sayso.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version as the build wrote it into the jar, with Java's. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String built = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "sayso " + (built == null ? "(unpackaged)" : built), "Java " + Runtime.version()
    };
  }
}
