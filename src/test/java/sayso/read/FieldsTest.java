package sayso.read;

import static org.assertj.core.api.Assertions.assertThat;
import static sayso.read.Readings.article;
import static sayso.read.Readings.failure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import sayso.text.Article;

/** Records as news crawls and data sets have them. */
class FieldsTest {
  private static Reading read(String json, Fields fields) throws JsonProcessingException {
    return ArticleRecord.read(
        new JsonMapper().readTree(json.replace('\'', '"')), fields, "a:1", "a.jsonl, line 1");
  }

  private static Article record(String json) throws JsonProcessingException {
    return article(read(json, Fields.DEFAULT));
  }

  @Test
  void newsPleaseAndCcNews() throws JsonProcessingException {
    Article article =
        record(
            "{'authors':['N. K.'],'date_download':'2019','date_publish':'2018-01-02 03:04:05',"
                + "'description':'D','maintext':'Text.','source_domain':'post.example','text':null,"
                + "'title':'T','title_page':null,'url':'u'}");
    assertThat(article.id()).isEqualTo("a:1");
    assertThat(article.text()).isEqualTo("Text.");
    assertThat(article.title()).isEqualTo("T");
    assertThat(article.outlet()).isEqualTo("post.example");
    assertThat(article.published()).isEqualTo("2018-01-02 03:04:05");
    assertThat(article.url()).isEqualTo("u");
  }

  @Test
  void newsApiAndSchemaOrg() throws JsonProcessingException {
    Article api =
        record("{'source':{'id':null,'name':'The Post'},'publishedAt':'2025','content':'Text.'}");
    assertThat(api.outlet()).isEqualTo("The Post");
    assertThat(api.published()).isEqualTo("2025");
    Article schema =
        record("{'articleBody':'Text.','headline':'H','datePublished':'2024','body':'No.'}");
    assertThat(schema.text()).isEqualTo("Text.");
    assertThat(schema.title()).isEqualTo("H");
    assertThat(schema.published()).isEqualTo("2024");
  }

  @Test
  void theSurestNameWithAValueCounts() throws JsonProcessingException {
    assertThat(record("{'content':'C','Text':'T','body':'B'}").text()).isEqualTo("T");
    assertThat(record("{'content':'C','text':' ','body':{'x':1}}").text()).isEqualTo("C");
    assertThat(record("{'_id':{'$oid':'1'},'guid':'g','text':'T'}").id()).isEqualTo("g");
  }

  @Test
  void aNameThatIsGivenIsTheOnlyOne() throws JsonProcessingException {
    Fields known = Fields.DEFAULT;
    Fields fields =
        new Fields(
            known.id(),
            known.title(),
            Field.named("lead"),
            known.outlet(),
            known.url(),
            known.published(),
            known.propositions());
    assertThat(article(read("{'text':'T','lead':'L'}", fields)).text()).isEqualTo("L");
    assertThat(failure(read("{'text':'T','Lead':'L'}", fields))).contains("no field for the text");
    assertThat(failure(read("{'lead':['L']}", fields))).contains("\"lead\" is no string");
  }

  @Test
  void aListOfPropositionsMayStandAsText() throws JsonProcessingException {
    assertThat(record("{'text':'T','propositions':[{'id':1,'text':'P'}]}").propositions())
        .extracting(p -> p.id() + p.text())
        .containsExactly("1P");
    assertThat(failure(read("{'text':'T','propositions':'It rains.'}", Fields.DEFAULT)))
        .contains("a list of objects with id and text");
  }
}
