package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sayso.text.Token;

/**
 * What a candidate's place in the text tells: how far away, in which role and how often it was
 * mentioned, and whether it spoke last.
 */
final class StandingFeatures {
  private final Discourse discourse;
  private final int offset;
  private final int sentence;
  private final int paragraph;
  private final String context;

  /**
   * @param offset where the mention stands
   * @param quotes whether the mention follows the words that it is to be the source of
   */
  StandingFeatures(Discourse discourse, int offset, boolean quotes) {
    this.discourse = discourse;
    this.offset = offset;
    sentence = discourse.words.sentence(offset);
    paragraph = discourse.paragraphIndex(offset);
    int index = discourse.words.at(offset);
    boolean opens =
        index == 0
            || discourse.words.sentence(discourse.words.token(index - 1).span().start()) < sentence;
    context = (quotes ? "after" : "before") + (opens ? ",opens" : "");
  }

  /**
   * @param mention what the mention is: a pronoun, "nominal"
   */
  List<String> of(Standing standing, String mention) {
    Entity entity = standing.entity();
    Reference last = standing.last();
    boolean behind = last.offset() > offset;
    String distance = behind ? "behind" : bin(sentence - last.sentence());
    String away = bin(paragraph - last.paragraph());
    String speaker = "speaker" + Math.min(3, standing.speaker());
    String role = (last.subject() ? "subject" : "other") + (last.source() ? ",source" : "");
    boolean foreign = last.quoted() && !discourse.quotes.share(last.offset(), offset);
    List<String> features = new ArrayList<>();
    for (String scope : new String[] {"", mention + ":"}) {
      features.add(scope + "sentences=" + distance);
      features.add(scope + "paragraphs=" + away);
      features.add(scope + "rank=" + Math.min(4, standing.rank()));
      features.add(scope + "role=" + role);
      features.add(scope + "role=" + role + ",sentences=" + distance);
      features.add(scope + speaker);
      features.add(scope + speaker + ",paragraphs=" + away);
      features.add(scope + speaker + "," + context + ",sentences=" + distance);
      features.add(scope + "rank=" + Math.min(4, standing.rank()) + "," + role);
      features.add(scope + "count=" + bin(standing.count()));
      features.add(scope + "most=" + standing.most() + ",sentences=" + distance);
      features.add(scope + "most=" + standing.most() + ",rank=" + Math.min(2, standing.rank()));
      features.add(scope + "kind=" + entity.kind + (entity.isPlace ? ",place" : ""));
      features.add(scope + "named=" + entity.named + ",plural=" + entity.plural);
      features.add(scope + "foreign=" + foreign);
    }
    features.add(mention + ":gender=" + entity.gender);
    features.add(mention + ":before=" + before(last) + "," + role);
    features.add(mention + ":context=" + context + ",foreign=" + foreign);
    boolean titled = discourse.article.text().indexOf('\n') > entity.firstMention();
    features.add(mention + ":first line=" + titled + ",most=" + standing.most());
    if (entity.firstMention() < discourse.article.text().length() / 8) {
      features.add(mention + ":early,count=" + bin(standing.count()));
    }
    return features;
  }

  /** The word before the latest mention, where it is one that tells its role. */
  private String before(Reference last) {
    int index = discourse.words.at(last.offset()) - 1;
    if (index < 0) {
      return "none";
    }
    Token token = discourse.words.token(index);
    return switch (token.tag()) {
      case "IN", "TO", "CC" -> token.text().toLowerCase(Locale.ROOT);
      default -> token.isVerb() ? "verb" : token.tag();
    };
  }

  static String bin(int number) {
    return number <= 3 ? Integer.toString(number) : number <= 5 ? "4" : number <= 9 ? "6" : "10";
  }
}
