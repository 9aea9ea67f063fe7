package sayso.cli;

import java.util.Locale;

/** What a value of an option is called on the command line: WEB_ANNOTATION is web-annotation. */
final class OptionName {
  private OptionName() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
