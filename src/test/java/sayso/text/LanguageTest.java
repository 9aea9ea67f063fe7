package sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.Corpus;

class LanguageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Bürgermeisterin von Hartwell sagte am Montag, die Brücke werde im Mai wieder geöffnet.",
        "La maire de Hartwell a déclaré lundi que le pont rouvrirait en mai. « Nous sommes prêts. »",
        "La alcaldesa de Hartwell dijo el lunes que el puente se abrirá en mayo. «Estamos listos».",
        "Il sindaco di Hartwell ha detto lunedì che il ponte riaprirà a maggio. «Siamo pronti».",
        "De burgemeester van Hartwell zei maandag dat de brug in mei weer open gaat voor iedereen.",
        "Borgmesteren sagde mandag, at broen åbner igen i maj. Vi er klar til det, sagde hun.",
        "Burmistrz powiedział dziennikarzom w poniedziałek, że most zostanie otwarty dopiero w maju.",
        "市长星期一表示，大桥将于五月重新开放。",
        "Мэр заявил, что мост откроется.",
        "قال رئيس البلدية إن الجسر سيفتح في مايو."
      })
  void otherLanguagesAreToldEvenByASentence(String text) {
    assertThat(Language.mayBeEnglish(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "It rained.",
        "Mayor Ana Ruiz denied reports Monday.",
        "The mayor of Zürich, Corine Mauch, told “Le Temps” that the Straßenbahn would be closed.",
        "Beijing (北京) is growing, officials said, and 市长 means mayor there."
      })
  void englishWithForeignWordsIsEnglish(String text) {
    assertThat(Language.mayBeEnglish(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"golden", "cases"})
  void theCorpusIsEnglish(String folder) {
    assertThat(Corpus.names(folder))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(Language.mayBeEnglish(Corpus.text(folder, name))).isTrue());
  }
}
