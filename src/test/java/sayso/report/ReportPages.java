package sayso.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import sayso.Annotated;

/** Reports in files, for the tests. */
final class ReportPages {
  private ReportPages() {}

  static Path write(Path file, String title, Iterable<Annotated> articles) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      ReportWriter report = new ReportWriter(out, title);
      for (Annotated annotated : articles) {
        report.add(annotated);
      }
      report.finish();
    }
    return file;
  }

  /** Of generated articles, made as they are written. */
  static Path generated(Path file, int count) throws IOException {
    ReportArticles articles = new ReportArticles(11);
    return write(
        file,
        "Harbour town",
        () -> IntStream.range(0, count).mapToObj(articles::article).iterator());
  }
}
