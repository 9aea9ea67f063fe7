package sayso.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.text.Name;
import sayso.text.Span;

class NamedEntitiesTest {
  private static NamedMention person(int at, Gender gender, String... words) {
    return new NamedMention(new Span(at, at + 5), List.of(words), Name.Kind.PERSON, gender, null);
  }

  private static NamedMention institution(int at, String... words) {
    return new NamedMention(
        new Span(at, at + 5), List.of(words), Name.Kind.ORGANIZATION, Gender.UNKNOWN, null);
  }

  private static List<String> names(NamedMention... mentions) {
    List<String> names = new ArrayList<>();
    NamedEntities.of(List.of(mentions)).all().forEach(entity -> names.add(entity.name()));
    return names;
  }

  @Test
  void joinsPartsOfPersonsNames() {
    assertThat(
            names(
                person(0, Gender.FEMALE, "Ann", "Lee"),
                person(10, Gender.UNKNOWN, "Lee"),
                person(20, Gender.FEMALE, "Ann", "B.", "Lee"),
                person(30, Gender.UNKNOWN, "Ann")))
        .containsExactly("Ann B. Lee");
  }

  @Test
  void goesByGenderWhereTwoHaveTheSameLastName() {
    NamedEntities entities =
        NamedEntities.of(
            List.of(
                person(0, Gender.MALE, "Tom", "Roe"),
                person(10, Gender.FEMALE, "Ann", "Roe"),
                person(20, Gender.FEMALE, "Roe"),
                person(30, Gender.MALE, "Roe")));
    Entity second = entities.in(new Span(20, 25));
    Entity third = entities.in(new Span(30, 35));
    assertThat(second).isNotNull().extracting(Entity::name).isEqualTo("Ann Roe");
    assertThat(third).isNotNull().extracting(Entity::name).isEqualTo("Tom Roe");
  }

  @Test
  void joinsInstitutionsWithTheirShortForms() {
    assertThat(
            names(
                institution(0, "Ministry", "of", "Roads", "and", "Bridges"),
                institution(10, "MRB"),
                institution(20, "Orchard", "Inc."),
                institution(30, "Orchard")))
        .containsExactly("Ministry of Roads and Bridges", "Orchard Inc.");
    assertThat(
            names(
                institution(0, "Department", "of", "Justice"),
                institution(9, "Justice", "Department")))
        .hasSize(1);
  }

  @Test
  void joinsTheNamesOfOneInstitutionOnlyWhereBothAreUsed() {
    assertThat(names(institution(0, "Pentagon"), institution(9, "Department", "of", "Defense")))
        .containsExactly("Department of Defense");
    assertThat(names(institution(0, "Pentagon"))).containsExactly("Pentagon");
    assertThat(names(institution(0, "Kremlin"), institution(9, "Pentagon"))).hasSize(2);
  }

  @Test
  void keepsPersonsApartFromWhatIsNamedAfterThem() {
    assertThat(
            names(
                person(0, Gender.MALE, "Tom", "Roe"),
                institution(10, "Roe", "Foundation"),
                person(20, Gender.UNKNOWN, "Roe")))
        .containsExactly("Tom Roe", "Roe Foundation");
  }
}
