package sayso.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.measure.WhoSaysWhatGold.Entity;
import sayso.source.SourceKind;

class SameSourceTest {
  private static final List<Entity> ENTITIES =
      List.of(
          new Entity("lee", "Ann Lee", SourceKind.PERSON, List.of("the mayor")),
          new Entity("roe", "Bob Roe", SourceKind.PERSON, List.of()),
          new Entity("tom", "Tom Lee", SourceKind.PERSON, List.of()),
          new Entity(
              "port", "Port Authority of Oldhaven", SourceKind.ORGANIZATION, List.of("the port")),
          new Entity("aide", "senior port aide", SourceKind.ANONYMOUS, List.of()));

  @ParameterizedTest
  @CsvSource({
    "Mayor of nowhere, lee, false",
    "Dr. Ann Lee, lee, true",
    "The Mayor, lee, true",
    "Lee, lee, false",
    "Mr. Roe, roe, true",
    "Roe’s, roe, true",
    "Port, port, true",
    "Oldhaven Port Authority, port, true",
    "Port Authority, port, false",
    "an aide, aide, true",
    "a voter, aide, false",
  })
  void comparesByKind(String name, String id, boolean same) {
    Entity entity = ENTITIES.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();

    assertThat(new SameSource(ENTITIES).test(name, entity)).isEqualTo(same);
  }
}
