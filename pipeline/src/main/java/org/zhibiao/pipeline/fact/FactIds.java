package org.zhibiao.pipeline.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.quantity.Figure;

/**
 * Names facts from the report, the sentence with blanks and widths taken out, and the numeral's
 * ordinal in it, so that a report fetched again with other blanks or page breaks keeps its ids. A
 * sentence that a report prints twice is told apart by its occurrence.
 */
final class FactIds {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final String reportId;
  private final Map<String, Integer> occurrences = new HashMap<>();

  FactIds(String reportId) {
    this.reportId = reportId;
  }

  /** One id a figure, in their order. */
  List<String> of(Passage passage, List<Figure> figures) {
    String sentence = BLANKS.matcher(passage.text()).replaceAll("");
    int occurrence = occurrences.merge(sentence, 1, Integer::sum);
    if (figures.isEmpty()) {
      return List.of();
    }
    String stem = hash(reportId + "|" + sentence + "|" + occurrence).substring(0, 16);
    List<String> ids = new ArrayList<>();
    for (Figure figure : figures) {
      ids.add(stem + "-" + figure.mention().ordinal());
    }
    return ids;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
