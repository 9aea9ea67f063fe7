package sayso.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that a run's output depends on beside its input: two runs with equal fingerprints give the
 * same articles the same output, byte for byte.
 *
 * @param version Sayso's
 * @param models the SHA-256 of each file, by "model/file"
 * @param settings those that change results, by the option's name
 */
public record Fingerprint(
    String version, Map<String, String> models, Map<String, String> settings) {
  public Fingerprint {
    models = new TreeMap<>(models);
    settings = new TreeMap<>(settings);
  }

  /** What is another in {@code now}, for the user; empty where nothing is. */
  public List<String> changes(Fingerprint now) {
    List<String> changes = new ArrayList<>();
    if (!version.equals(now.version)) {
      changes.add("Sayso was " + version + ", is " + now.version);
    }
    TreeSet<String> files = new TreeSet<>(models.keySet());
    files.addAll(now.models.keySet());
    files.removeIf(file -> Objects.equals(models.get(file), now.models.get(file)));
    files.forEach(file -> changes.add("the model " + file + " is another"));
    TreeSet<String> names = new TreeSet<>(settings.keySet());
    names.addAll(now.settings.keySet());
    for (String name : names) {
      String was = settings.getOrDefault(name, "not given");
      String is = now.settings.getOrDefault(name, "not given");
      if (!was.equals(is)) {
        changes.add("--" + name + " was " + was + ", is " + is);
      }
    }
    return changes;
  }
}
