package org.zhibiao.jobs.input;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.zhibiao.jobs.runtime.BadArgumentException;

/**
 * Reads a {@code reports.csv} that lies beside reports and says of each what its text does not:
 * {@code file,title,region_code,year,source_url}. A CSV without the column {@code file} holds
 * reports itself and is none.
 */
final class Declarations {
  private static final String FILE = "file";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  private Declarations() {}

  static boolean mayBe(String fileName) {
    return fileName.equals("reports.csv");
  }

  /** What is declared of each file, by its path as seen from the folder of the CSV. */
  static Optional<Map<String, Map<String, String>>> find(String where, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    try (CSVParser rows = FORMAT.parse(new StringReader(text))) {
      if (!rows.getHeaderNames().contains(FILE)) {
        return Optional.empty();
      }
      Map<String, Map<String, String>> declared = new LinkedHashMap<>();
      for (CSVRecord row : rows) {
        if (!row.get(FILE).isBlank()) {
          declared.put(row.get(FILE), valuesOf(row));
        }
      }
      return Optional.of(declared);
    } catch (IOException | IllegalArgumentException e) {
      throw new BadArgumentException(
          where + " is no table that can be read: " + e.getMessage() + " Mend it or take it away.");
    }
  }

  /** A row about a file that is not there does no harm, but its name may be mistyped. */
  static void noteMissing(
      String where, Set<String> named, Predicate<String> isThere, List<String> notes) {
    List<String> missing = named.stream().filter(file -> !isThere.test(file)).sorted().toList();
    if (!missing.isEmpty()) {
      notes.add(where + " names files that are not there: " + String.join(", ", missing) + ".");
    }
  }

  private static Map<String, String> valuesOf(CSVRecord row) {
    Map<String, String> values = new TreeMap<>(row.toMap());
    values.keySet().removeAll(Set.of(FILE));
    values.values().removeIf(String::isBlank);
    return values;
  }
}
