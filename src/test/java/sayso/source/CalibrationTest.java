package sayso.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.neural.ModelFolder;
import sayso.source.Calibration.Point;

class CalibrationTest {
  private static final Calibration CALIBRATION =
      new Calibration(List.of(new Point(0.5, 0.7), new Point(0.9, 0.8)));

  @Test
  void isLinearBetweenPointsAndLevelBeyond() {
    assertThat(CALIBRATION.of(0.1)).isEqualTo(0.7);
    assertThat(CALIBRATION.of(0.7)).isCloseTo(0.75, within(1e-9));
    assertThat(CALIBRATION.of(1)).isEqualTo(0.8);
  }

  @Test
  void withoutPointsLeavesConfidences() {
    assertThat(Calibration.NONE.of(0.3)).isEqualTo(0.3);
  }

  @Test
  void isReadAsItWasSaved(@TempDir Path models) throws Exception {
    Path folder = Files.createDirectory(models.resolve(AntecedentModel.NAME));
    CALIBRATION.save(folder);
    ModelFolder.seal(folder, List.of(Calibration.FILE));
    assertThat(Calibration.load(ModelFolder.open(models, AntecedentModel.NAME)))
        .isEqualTo(CALIBRATION);
  }
}
