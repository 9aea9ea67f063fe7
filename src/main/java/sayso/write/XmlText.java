package sayso.write;

import java.util.Locale;

/**
 * Strings as XML 1.0 can hold them. What it cannot hold, most control characters and unpaired
 * surrogates, becomes U+FFFD: one UTF-16 code unit for one, so that offsets in such units hold.
 */
final class XmlText {
  private static final char REPLACEMENT = '\uFFFD';

  private XmlText() {}

  /** For an attribute; line ends and tabs are kept. */
  static String attribute(String text) {
    StringBuilder xml = new StringBuilder(text.length() + text.length() / 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        case '\t' -> xml.append("&#9;");
        case '\n' -> xml.append("&#10;");
        case '\r' -> xml.append("&#13;");
        default -> xml.append(fits(text, i) ? c : REPLACEMENT);
      }
    }
    return xml.toString();
  }

  /** What is replaced: "12:7 40:d83d" for indices and the code units there, in hexadecimal. */
  static String replaced(String text) {
    StringBuilder replaced = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!fits(text, i)) {
        String unit = Integer.toHexString(text.charAt(i));
        replaced.append(
            String.format(Locale.ROOT, "%s%d:%s", replaced.isEmpty() ? "" : " ", i, unit));
      }
    }
    return replaced.toString();
  }

  private static boolean fits(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
    return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
  }
}
