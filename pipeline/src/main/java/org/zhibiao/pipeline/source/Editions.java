package org.zhibiao.pipeline.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which of several texts of one report is preferred, and what tells the others from it. The
 * decision does not depend on the order of reading, and a text that is fetched again with other
 * blanks or widths keeps its name.
 *
 * <p>Preferred is a text that declares no edition before one that does (a digest), then one that
 * says where it was published, then the longer one, then the one whose hash comes first. The
 * preferred text bears its declared edition or none; any other bears its declared edition, or eight
 * digits of the hash of its text.
 */
public final class Editions {
  private static final int SUFFIX = 8;

  private Editions() {}

  /**
   * A text of a report: not the text itself, which may lie on another machine, but what the
   * decision needs of it.
   *
   * @param key what names it to the caller, e.g. its path; different for each
   * @param reportId its report's id without an edition
   * @param declaredEdition e.g. {@code digest}, or empty
   * @param hasSourceUrl whether it says where it was published
   * @param length of the text, blanks and widths taken out
   * @param hash of the text, blanks and widths taken out
   */
  public record Candidate(
      String key,
      String reportId,
      String declaredEdition,
      boolean hasSourceUrl,
      int length,
      String hash) {
    static final Comparator<Candidate> PREFERENCE =
        Comparator.comparing((Candidate text) -> !text.declaredEdition().isEmpty())
            .thenComparing(text -> !text.hasSourceUrl())
            .thenComparing(Comparator.comparingInt(Candidate::length).reversed())
            .thenComparing(Candidate::hash)
            .thenComparing(Candidate::key);

    /** Takes blanks and widths out of a text. */
    public static Candidate of(
        String key, String reportId, String declaredEdition, boolean hasSourceUrl, String text) {
      String plain = plain(text);
      return new Candidate(
          key, reportId, declaredEdition, hasSourceUrl, plain.length(), sha256(plain));
    }
  }

  /**
   * What was decided of a text.
   *
   * @param edition what tells it from the report's other texts; empty for most
   * @param preferred whether series are made from it
   * @param duplicateOf the key of a text that reads the same but for blanks, or empty
   */
  public record Decision(String key, String edition, boolean preferred, String duplicateOf) {}

  /** The decisions, by key in the order of the candidates. */
  public static Map<String, Decision> resolve(List<Candidate> candidates) {
    Map<String, List<Candidate>> byReport = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      byReport.computeIfAbsent(candidate.reportId(), unused -> new ArrayList<>()).add(candidate);
    }
    Map<String, Decision> decided = new LinkedHashMap<>();
    byReport.values().forEach(texts -> decide(texts, decided));
    Map<String, Decision> inOrder = new LinkedHashMap<>();
    candidates.forEach(candidate -> inOrder.put(candidate.key(), decided.get(candidate.key())));
    return inOrder;
  }

  private static void decide(List<Candidate> texts, Map<String, Decision> decided) {
    texts.sort(Candidate.PREFERENCE);
    Map<String, String> keyByHash = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Candidate text : texts) {
      String key = text.key();
      String same = keyByHash.putIfAbsent(text.hash() + text.declaredEdition(), key);
      if (same != null) {
        decided.put(key, new Decision(key, decided.get(same).edition(), false, same));
        continue;
      }
      boolean preferred = taken.isEmpty();
      String edition = edition(text, preferred, taken);
      taken.add(edition);
      decided.put(key, new Decision(key, edition, preferred, ""));
    }
  }

  private static String edition(Candidate text, boolean preferred, Set<String> taken) {
    String declared = text.declaredEdition();
    String suffix = text.hash().substring(0, SUFFIX);
    if (!declared.isEmpty()) {
      return taken.contains(declared) ? declared + "-" + suffix : declared;
    }
    return preferred ? "" : suffix;
  }

  /** {@code 增长 ５．４％} and {@code 增长5.4%} are one. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wide = c >= '！' && c <= '～';
      boolean left =
          c <= ' ' || Character.isSpaceChar(c) || Character.isWhitespace(c) || isInvisible(c);
      if (!left) {
        plain.append(wide ? (char) (c - '！' + '!') : c);
      }
    }
    return plain.toString();
  }

  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL;
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
