package sayso.cli;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sayso.read.ArticleReader;
import sayso.read.Reading;
import sayso.text.Language;

/** Hands articles on, with a warning for each that is not in English. */
final class LanguageCheck implements ArticleReader {
  private final ArticleReader articles;
  private final Consumer<String> warnings;

  LanguageCheck(ArticleReader articles, Consumer<String> warnings) {
    this.articles = articles;
    this.warnings = warnings;
  }

  @Override
  public @Nullable Reading next() {
    Reading reading = articles.next();
    if (reading instanceof Reading.Success success
        && !Language.mayBeEnglish(success.article().text())) {
      warnings.accept(
          success.article().id()
              + ": this text does not seem to be English; Sayso knows no other language, and what"
              + " it finds there means little");
    }
    return reading;
  }

  @Override
  public void close() throws IOException {
    articles.close();
  }
}
