package org.zhibiao.pipeline.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The {@code reports.csv} beside the files of a folder, which declares what their texts do not say:
 * file, title, region_code, region, year, source_url and more columns of these names. What a file
 * declares itself goes before it.
 */
public final class Manifest {
  public static final String FILE_NAME = "reports.csv";

  /** The manifest of a folder that has none. */
  public static final Manifest NONE = new Manifest(List.of());

  private static final String FILE = "file";

  private final Map<String, Map<String, String>> byPath = new HashMap<>();

  private Manifest(List<Map<String, String>> rows) {
    for (Map<String, String> row : rows) {
      Map<String, String> declared = new LinkedHashMap<>(row);
      String path = declared.remove(FILE);
      declared.values().removeIf(String::isBlank);
      byPath.put(normal(path), declared);
    }
  }

  /** Whether a file of this name is a manifest and no report. */
  public static boolean isManifest(String fileName) {
    return fileName.equals(FILE_NAME);
  }

  /** Reads a manifest's bytes. */
  public static Manifest read(byte[] bytes) throws UnreadableReportException {
    SourceFile file = new SourceFile(FILE_NAME, bytes);
    List<Map<String, String>> rows = CsvReader.rows(file);
    if (!rows.isEmpty() && !rows.get(0).containsKey(FILE)) {
      throw file.unreadable("missing_columns", "a manifest has a column " + FILE);
    }
    return new Manifest(rows);
  }

  /**
   * A report with what the manifest declares of its file.
   *
   * @param path the file's path from the manifest's folder, with slashes
   */
  public SourceReport declare(SourceReport report, String path) {
    Map<String, String> declared = new HashMap<>(byPath.getOrDefault(normal(path), Map.of()));
    declared.putAll(report.declared());
    return report.declaring(declared);
  }

  private static String normal(String path) {
    return path.replace('\\', '/').replaceFirst("^\\./", "");
  }
}
