package sayso.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where articles come from: a file or the standard input.
 *
 * @param name for ids: the path relative to the argument, without its suffix
 * @param path null for the standard input
 * @param bytes how large it is, 0 where that is not known
 * @param problem why it cannot be opened, null where it may
 */
record Place(String name, @Nullable Path path, long bytes, @Nullable String problem) {
  private static final Pattern SUFFIX = Pattern.compile("(\\.\\p{Alnum}{1,7})?(\\.(?:gz|zst))?$");

  private static final String HINT = "--from FORMAT takes files of any name";

  static final Place STANDARD_INPUT = new Place("stdin", null, 0, null);

  /** What messages call it. */
  String shown() {
    return path == null ? "standard input" : path.toString();
  }

  /** What its name says that it holds, null where that says nothing. */
  @Nullable Format format() {
    return path == null ? null : Format.ofName(path.toString());
  }

  static Place file(Path file) {
    Path name = file.getFileName();
    if (name == null || !Files.exists(file)) {
      // A path has lost one of the two slashes.
      String problem =
          file.toString().matches("https?:/.*")
              ? "a web address; save the page to a file and name that"
              : "no such file or folder";
      return new Place(file.toString(), file, 0, problem);
    }
    return new Place(withoutSuffix(name.toString()), file, file.toFile().length(), null);
  }

  /**
   * The files below a folder whose names tell a format, hidden ones left out, ordered by path.
   *
   * @param any whether to take the files with other names, too
   */
  static List<Place> folder(Path folder, boolean any, Consumer<String> warnings)
      throws IOException {
    List<Place> found = new ArrayList<>();
    List<Path> others = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            boolean hidden = !inner.equals(folder) && isHidden(inner);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            Place place = new Place(withoutSuffix(name), file, attributes.size(), null);
            if (!isHidden(file) && Files.isRegularFile(file)) {
              if (any || place.format() != null) {
                found.add(place);
              } else {
                others.add(file);
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            found.add(new Place(file.toString(), file, 0, Explained.of(e)));
            return FileVisitResult.CONTINUE;
          }
        });
    if (found.isEmpty()) {
      return List.of(
          new Place(folder.toString(), folder, 0, "no file of articles in this folder: " + HINT));
    }
    if (!others.isEmpty()) {
      warnings.accept(
          "%s: files whose names tell no format are left out: %d, such as %s; %s"
              .formatted(folder, others.size(), Collections.min(others).getFileName(), HINT));
    }
    found.sort(Comparator.comparing(Place::shown));
    return found;
  }

  private static boolean isHidden(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private static String withoutSuffix(String name) {
    String rest = SUFFIX.matcher(name).replaceFirst("");
    return rest.isEmpty() || rest.endsWith("/") ? name : rest;
  }
}
