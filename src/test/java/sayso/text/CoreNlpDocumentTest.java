package sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreNlpDocumentTest {
  private static CoreNlpDocument document(String text) {
    List<List<Span>> sentences = new ArrayList<>();
    for (Block block : Layout.of(Article.of("a", text))) {
      sentences.addAll(Sentences.in(text, block));
    }
    return new CoreNlpDocument(text, sentences);
  }

  private static List<CoreLabel> tokens(CoreNlpDocument document) {
    return document.annotation().get(TokensAnnotation.class);
  }

  @Test
  void marksAreThoseOfTheModels() {
    CoreNlpDocument document = document("“It’s (not) over,” he said. \"So\" \uD83D\uDE00 ''go''!");
    assertThat(tokens(document))
        .extracting(CoreLabel::word)
        .containsExactly(
            "``",
            "It",
            "'s",
            "(",
            "not",
            ")",
            "over",
            ",",
            "''",
            "he",
            "said",
            ".",
            "``",
            "So",
            "''",
            "\uD83D\uDE00",
            "``",
            "go",
            "''",
            "!");
  }

  @Test
  void tokensAreNumberedInTheirSentencesAndKeepTheirPlaces() {
    String text = "The U.S.-led crew left.\r\n\r\nIt sank.";
    CoreNlpDocument document = document(text);
    assertThat(document.sentences()).hasSize(2);
    assertThat(tokens(document))
        .allSatisfy(
            t ->
                assertThat(text.substring(t.beginPosition(), t.endPosition()))
                    .isEqualTo(t.originalText()));
    assertThat(tokens(document))
        .extracting(CoreLabel::index)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 1, 2, 3);
    assertThat(tokens(document).subList(1, 4))
        .extracting(CoreLabel::after)
        .containsExactly("", "", " ");
  }

  @Test
  void neighboursOfOneClassAreOneName() {
    CoreNlpDocument document = document("Ana Ruiz left Hartwell. French Ruiz fans wept.");
    List<String> classes =
        List.of("PERSON", "PERSON", "O", "LOCATION", "O", "MISC", "PERSON", "O", "O", "O");
    List<String> tags = List.of("NNP", "NNP", "VBD", "NNP", ".", "JJ", "NNP", "NNS", "VBD", ".");
    for (int i = 0; i < classes.size(); i++) {
      tokens(document).get(i).setNER(classes.get(i));
      tokens(document).get(i).setTag(tags.get(i));
    }
    assertThat(document.names())
        .containsExactly(
            new Name(new Span(0, 8), Name.Kind.PERSON),
            new Name(new Span(14, 22), Name.Kind.PLACE),
            new Name(new Span(31, 35), Name.Kind.PERSON));
  }
}
