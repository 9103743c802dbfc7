package org.zhibiao.pipeline.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's own gold fits the digests: each row lies on its words, no number goes without. */
class OwnGoldAlignmentTest {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\n.*?\\n---\\n", Pattern.DOTALL);
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Set<String> KINDS = Set.of("fact", "rank", "time", "label", "vague");
  private static final Set<String> COMPARATORS =
      Set.of("=", "~", ">=", ">", "<=", "<", "<~", "range", "mag");
  private static final Set<String> MEASURES =
      Set.of("growth", "change", "share", "multiple", "level");
  private static final Set<String> MODALITIES = Set.of("outcome", "target", "other");

  @Test
  void everyDigestHasItsGold() throws IOException {
    assertThat(names(GoldTexts.ownGold(), ".tsv")).isEqualTo(names(GoldTexts.digests(), ".md"));
  }

  @ParameterizedTest
  @MethodSource("digests")
  void rowsLieOnTheirWords(String name) throws IOException {
    int[] text = text(name).codePoints().toArray();
    int before = 0;
    for (GoldRow row : gold(name)) {
      String printed = new String(text, row.span().start(), row.span().length());
      assertThat(printed).as("%s at %s", name, row.span()).isEqualTo(row.text());
      assertThat(row.span().start()).as("order of %s", row).isGreaterThanOrEqualTo(before);
      before = row.span().end();
    }
  }

  @ParameterizedTest
  @MethodSource("digests")
  void fieldsKeepToTheVocabulary(String name) throws IOException {
    for (GoldRow row : gold(name)) {
      assertThat(row.kind()).isIn(KINDS);
      if (row.isFact()) {
        assertThat(row.comparator()).as("%s", row).isIn(COMPARATORS);
        assertThat(row.measure()).as("%s", row).isIn(MEASURES);
        assertThat(row.modality()).as("%s", row).isIn(MODALITIES);
        assertThat(row.value()).as("%s", row).isNotNull();
        assertThat(row.period()).as("%s", row).matches("\\d{4}(-\\d\\d)?(/\\d{4}(-\\d\\d)?)?");
        assertThat(row.indicator()).as("%s", row).isNotEmpty();
        assertThat(row.valueUpper() != null)
            .as("%s", row)
            .isEqualTo(row.comparator().equals("range"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("digests")
  void everyRunOfDigitsBelongsToARow(String name) throws IOException {
    String text = text(name);
    BitSet covered = new BitSet();
    for (GoldRow row : gold(name)) {
      covered.set(row.span().start(), row.span().end());
    }
    Matcher digits = DIGITS.matcher(text);
    digits.region(bodyStart(text), text.length());
    while (digits.find()) {
      int start = text.codePointCount(0, digits.start());
      int end = text.codePointCount(0, digits.end());
      assertThat(covered.nextClearBit(start))
          .as("%s: %s at %d has no row", name, digits.group(), start)
          .isGreaterThanOrEqualTo(end);
    }
  }

  @ParameterizedTest
  @MethodSource("digests")
  void indicatorsAreWordsOfTheirParagraphInTheirOrder(String name) throws IOException {
    int[] text = text(name).codePoints().toArray();
    for (GoldRow row : gold(name)) {
      if (row.isFact()) {
        String paragraph = paragraph(text, row.span().start());
        assertThat(isSubsequence(row.indicator(), paragraph))
            .as("«%s» in: %s", row.indicator(), paragraph)
            .isTrue();
      }
    }
  }

  private static boolean isSubsequence(String words, String text) {
    int found = 0;
    for (int i = 0; i < text.length() && found < words.length(); i++) {
      if (text.charAt(i) == words.charAt(found)) {
        found++;
      }
    }
    return found == words.length();
  }

  private static String paragraph(int[] text, int place) {
    int start = place;
    while (start > 0 && text[start - 1] != '\n') {
      start--;
    }
    int end = place;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return new String(text, start, end - start);
  }

  private static int bodyStart(String text) {
    Matcher front = FRONT_MATTER.matcher(text);
    return front.find() ? front.end() : 0;
  }

  private static String text(String name) throws IOException {
    return Files.readString(GoldTexts.digests().resolve(name + ".md"), StandardCharsets.UTF_8);
  }

  private static List<GoldRow> gold(String name) throws IOException {
    return GoldFile.read(GoldTexts.ownGold().resolve(name + ".tsv"));
  }

  static Set<String> digests() throws IOException {
    return names(GoldTexts.digests(), ".md");
  }

  private static Set<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .collect(Collectors.toSet());
    }
  }
}
