package sayso.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version as the build wrote it into the jar, with Java's. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"sayso " + number(), "Java " + Runtime.version()};
  }

  static String number() {
    String built = Version.class.getPackage().getImplementationVersion();
    return built == null ? "(unpackaged)" : built;
  }
}
