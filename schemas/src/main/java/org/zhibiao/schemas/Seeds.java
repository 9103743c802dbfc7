package org.zhibiao.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The reference data of seeds/: {@code Seeds.rows("units")} are the rows of seeds/units.csv. */
public final class Seeds {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .get();

  private Seeds() {}

  public static boolean has(String name) {
    return Seeds.class.getResource(path(name)) != null;
  }

  /** The rows in their order; a row maps every column of the header to its text, never null. */
  public static List<Map<String, String>> rows(String name) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (Reader reader = new InputStreamReader(open(name), StandardCharsets.UTF_8);
        CSVParser parser = FORMAT.parse(reader)) {
      for (CSVRecord row : parser) {
        if (!row.isConsistent()) {
          throw new IllegalStateException(
              "seeds/"
                  + name
                  + ".csv: row "
                  + row.getRecordNumber()
                  + " has "
                  + row.size()
                  + " values for "
                  + parser.getHeaderNames().size()
                  + " columns");
        }
        rows.add(row.toMap());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("seeds/" + name + ".csv cannot be read", e);
    }
    return List.copyOf(rows);
  }

  /** The file's bytes. */
  public static InputStream open(String name) {
    InputStream in = Seeds.class.getResourceAsStream(path(name));
    if (in == null) {
      throw new IllegalArgumentException("There is no seeds/" + name + ".csv");
    }
    return in;
  }

  private static String path(String name) {
    return "/org/zhibiao/seeds/" + name + ".csv";
  }
}
