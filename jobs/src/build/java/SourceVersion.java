import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names the state of the sources that decide what the tables hold, e.g. {@code 0.1.0+3f2a9c81b2d4}. Sources are hashed,
 * not classes: compilers differ. Run by the build: {@code ROOT VERSION OUTPUT LIBRARIES ENGINES}.
 */
class SourceVersion {
  /** What a report's rows depend on. */
  private static final List<String> EXTRACTOR =
      List.of("pipeline/src/main", "schemas", "seeds/*.csv", "jobs/src/main/java/org/zhibiao/jobs/rows");

  /** What the other tables depend on besides. */
  private static final List<String> WAREHOUSE =
      List.of("warehouse/src/main/java", "warehouse/src/main/resources", "warehouse/sql", "jobs/src/main/java");

  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]);
    String extractor = digest(root, EXTRACTOR, args[3]);
    String tables = digest(root, WAREHOUSE, extractor + args[4]);
    String properties =
        "pipeline_version=" + args[1] + "+" + extractor + "\n" + "tables_version=" + args[1] + "+" + tables + "\n";
    Path output = Path.of(args[2]);
    Files.createDirectories(output.getParent());
    if (!Files.exists(output) || !Files.readString(output).equals(properties)) {
      Files.writeString(output, properties);
    }
  }

  private static String digest(Path root, List<String> places, String versions) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(versions.getBytes(StandardCharsets.UTF_8));
    for (String place : places) {
      for (Path file : filesOf(root, place)) {
        String name = root.relativize(file).toString().replace('\\', '/');
        digest.update((name + "\0").getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
  }

  /** The files of a folder and its folders but for what a build wrote, or those of {@code folder/*.ending}. */
  private static List<Path> filesOf(Path root, String place) throws IOException {
    int star = place.indexOf("*");
    Path folder = root.resolve(star < 0 ? place : place.substring(0, star));
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, star < 0 ? Integer.MAX_VALUE : 1)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> star < 0 || file.toString().endsWith(place.substring(star + 1)))
          .filter(file -> !root.relativize(file).toString().matches(".*\\btarget\\b.*|.*package-info.java"))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
