package org.zhibiao.jobs.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** What is declared of a report, as one cell of a staging table. */
public final class DeclaredValues {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DeclaredValues() {}

  public static String toCell(Map<String, String> declared) {
    try {
      return JSON.writeValueAsString(new TreeMap<>(declared));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not to be written as JSON: " + declared, e);
    }
  }

  public static Map<String, String> fromCell(String cell) {
    try {
      return JSON.readValue(cell, new TypeReference<TreeMap<String, String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not what toCell writes: " + cell, e);
    }
  }
}
