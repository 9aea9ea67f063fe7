package sayso.learn;

import sayso.stance.PairClassifier.View;
import sayso.stance.PairPieces;
import sayso.stance.Stance;

/** A pair with what a cross-encoder's head for a view should say of it. */
record PairTargets(PairPieces pieces, Stance stance, View view) {
  int length() {
    return pieces.ids().length;
  }
}
