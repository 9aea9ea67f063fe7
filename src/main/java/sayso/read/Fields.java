package sayso.read;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the fields of an article are called in the records of an input.
 *
 * @param propositions the one name of a list of {id, text}
 */
public record Fields(
    Field id,
    Field title,
    Field text,
    Field outlet,
    Field url,
    Field published,
    String propositions)
    implements Serializable {

  /**
   * The names that news crawls and data sets use: Sayso's own, then those of news-please and
   * CC-News (maintext, date_publish, source_domain), NewsAPI (content, publishedAt, source),
   * schema.org (articleBody, datePublished), RSS (link, guid, pubDate), Kaggle's All the News
   * (publication) and the like.
   */
  public static final Fields DEFAULT =
      new Fields(
          Field.known("id", "uuid", "guid", "articleid", "docid", "documentid", "newsid"),
          Field.known("title", "headline", "articletitle", "heading"),
          Field.known(
              "text",
              "maintext",
              "articletext",
              "articlebody",
              "fulltext",
              "bodytext",
              "plaintext",
              "body",
              "content",
              "article",
              "story"),
          Field.known(
              "outlet",
              "publisher",
              "publication",
              "newspaper",
              "sourcename",
              "sitename",
              "source",
              "site",
              "sourcedomain",
              "domain"),
          Field.known("url", "link", "articleurl", "weburl", "pageurl", "permalink", "uri"),
          Field.known(
              "published",
              "datepublished",
              "datepublish",
              "publishedat",
              "publishedon",
              "publisheddate",
              "publishdate",
              "publicationdate",
              "pubdate",
              "date"),
          "propositions");

  /** Whether one of the fields goes by this name. */
  boolean contain(String column) {
    List<String> columns = List.of(column);
    return propositions.equals(column)
        || Stream.of(id, title, text, outlet, url, published)
            .anyMatch(field -> field.isAmong(columns));
  }
}
