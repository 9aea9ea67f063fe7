package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.claim.Attribution;
import sayso.claim.AttributionSpans;
import sayso.text.Name;
import sayso.text.Sentence;
import sayso.text.Span;

/**
 * To whom the words of an attribution were said that passes them on: an outlet, a programme or its
 * host that was told, asked or held the interview.
 */
final class Interviews {
  private final Discourse discourse;
  private final Hearers hearers;
  private final String text;

  Interviews(Discourse discourse) {
    this.discourse = discourse;
    hearers = new Hearers(discourse);
    text = discourse.words.text();
  }

  /** Outlets, programmes and hosts of the sentence that were told or that asked. */
  List<Entity> told(Attribution attribution, Entity source) {
    List<Entity> told = new ArrayList<>();
    Span place =
        attribution.spans().cue().isEmpty()
            ? attribution.spans().extent()
            : attribution.spans().cue().get(0);
    Sentence sentence = discourse.sentenceAt(place.start());
    if (sentence == null) {
      return told;
    }
    // An interview is named once a paragraph, whatever number of sentences is quoted from it.
    boolean quoted = discourse.quotes.contains(attribution.spans().content().get(0).start());
    Span scope = quoted ? discourse.paragraph(place) : sentence.span();
    for (Map.Entry<Integer, Entity> name :
        discourse.names.byStart().subMap(scope.start(), scope.end()).entrySet()) {
      int start = name.getKey();
      Entity entity = name.getValue();
      if (entity == source || told.contains(entity) || !isFree(start, attribution.spans())) {
        continue;
      }
      Integer owner = told.isEmpty() ? null : hearers.owner(start);
      if (owner != null && discourse.names.byStart().get(owner) == told.get(told.size() - 1)) {
        told.remove(told.size() - 1);
        told.add(ofOutlet(owner, start, entity));
      } else if (isHearer(start, scope.start(), entity, source)) {
        told.add(entity);
      }
    }
    Entity again = told.isEmpty() ? toldAgain(attribution) : null;
    if (again != null && again != source) {
      told.add(again);
    }
    return told;
  }

  private boolean isHearer(int start, int scope, Entity entity, Entity source) {
    return hearers.hears(start, scope, entity)
        || (source.isPerson() && entity.kind == SourceKind.OUTLET && hearers.isWriting(start));
  }

  private boolean isFree(int start, AttributionSpans spans) {
    return (!discourse.quotes.contains(start) || hearers.isInMarks(start))
        && spans.content().stream().noneMatch(c -> c.contains(start))
        && spans.source().stream().noneMatch(c -> c.contains(start));
  }

  /** The host himself; a programme with its outlet in its name. */
  private Entity ofOutlet(int owner, int start, Entity entity) {
    Name name = discourse.words.name(discourse.words.token(discourse.words.at(start)));
    if (entity.kind == SourceKind.OUTLET && name != null) {
      entity.addName(new Span(owner, name.span().end()).of(text));
    }
    return entity;
  }

  /** The outlet that had the document which the source is: "a memo seen by the Gazette". */
  @Nullable Entity given(Attribution attribution, Entity source) {
    for (Span span : attribution.spans().source()) {
      for (Map.Entry<Integer, Entity> name :
          discourse.names.byStart().subMap(span.start(), span.end()).entrySet()) {
        boolean outlet = name.getValue() != source && name.getValue().kind == SourceKind.OUTLET;
        if (outlet && hearers.isGiven(name.getKey(), span.start())) {
          return name.getValue();
        }
      }
    }
    return null;
  }

  /**
   * Where the sentence before a quotation tells of an interview of its source, who held it: "Lee
   * sat down with the Gazette on Monday."
   */
  List<Entity> held(Attribution attribution, Entity source) {
    int sentence = discourse.words.sentence(attribution.spans().extent().start());
    if (sentence == 0) {
      return List.of();
    }
    Span before = discourse.article.sentences().get(sentence - 1).span();
    for (Map.Entry<Integer, Entity> name :
        discourse.names.byStart().subMap(before.start(), before.end()).entrySet()) {
      int start = name.getKey();
      Entity entity = name.getValue();
      if (entity != source
          && isFree(start, attribution.spans())
          && isHearer(start, before.start(), entity, source)
          && isMentioned(source, before)) {
        return List.of(entity);
      }
    }
    return List.of();
  }

  private boolean isMentioned(Entity entity, Span sentence) {
    return discourse.before(sentence.end()).stream()
        .anyMatch(r -> r.entity().root() == entity.root() && sentence.contains(r.offset()));
  }

  /** "told the newspaper": the outlet that was last named. */
  private @Nullable Entity toldAgain(Attribution attribution) {
    for (Span cue : attribution.spans().cue()) {
      int next = discourse.words.at(cue.end() - 1) + 1;
      boolean outlet =
          next + 1 < discourse.words.size()
              && Hearers.isAddressing(discourse.words.token(next - 1))
              && PhraseWords.lower(discourse.words.token(next)).equals("the")
              && NounClass.of(discourse.words.token(next + 1).lemma()) == NounClass.OUTLET;
      List<Reference> before = outlet ? discourse.before(cue.start()) : List.of();
      for (int i = before.size() - 1; i >= 0; i--) {
        if (before.get(i).entity().kind == SourceKind.OUTLET) {
          return before.get(i).entity();
        }
      }
    }
    return null;
  }
}
