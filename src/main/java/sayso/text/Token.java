package sayso.text;

/**
 * A word or a punctuation mark as it stands in the text.
 *
 * @param text the covered characters, unchanged
 * @param tag Penn Treebank part of speech
 * @param lemma dictionary form in lower case; the lower-cased text where the lemmatizer knows none
 */
public record Token(Span span, String text, String tag, String lemma) {
  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** True for words and numbers, false for punctuation. */
  public boolean isWord() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
