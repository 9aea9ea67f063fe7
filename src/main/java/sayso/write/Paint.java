package sayso.write;

import sayso.stance.Position;
import sayso.stance.Stance;

/** Colours of a terminal (ECMA-48), or none. */
record Paint(boolean colours) {
  String bold(String words) {
    return in("1", words);
  }

  String faint(String words) {
    return in("2", words);
  }

  String of(Stance stance, String words) {
    return of(Position.Side.valueOf(stance.name()), words);
  }

  String of(Position.Side side, String words) {
    return switch (side) {
      case SUPPORTS -> in("32", words);
      case DENIES -> in("31", words);
      case MIXED -> in("33", words);
      case DISCUSSES -> in("36", words);
    };
  }

  private String in(String code, String words) {
    return colours ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
  }
}
