package org.zhibiao.pipeline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchoredPatternTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "去年|今年|(?<![0-9])[0-9]{4}年(?!版)",
        "(?:过去|近)?[一二三五]年(?:来|间)?",
        "“?十[四五]五”(?:时期|末)?",
        "(?<=[到近])[一二]年|(?:(?<=，)|^)今年",
        "现在(?=[^，]{0,4}已)|年.",
      })
  void findsWhatFindFinds(String regex) {
    Random random = new Random(7);
    AnchoredPattern anchored = AnchoredPattern.compile(regex);
    for (int i = 0; i < 2000; i++) {
      String text = text(random);
      List<String> found = new ArrayList<>();
      anchored.forEachMatch(text, m -> found.add(m.start() + m.group()));
      assertEquals(matches(regex, text), found, text);
    }
  }

  @Test
  void knowsHowMatchesBegin() {
    AnchoredPattern pattern = AnchoredPattern.compile("(?:到|至)?本世纪末|(?<![第])[一二]年");
    for (char c : "到至本一二".toCharArray()) {
      assertTrue(pattern.canStartWith(c), () -> "starts with " + c);
    }
    for (char c : "世末年第三".toCharArray()) {
      assertFalse(pattern.canStartWith(c), () -> "does not start with " + c);
    }
  }

  private static List<String> matches(String regex, String text) {
    return Pattern.compile(regex)
        .matcher(text)
        .results()
        .map((MatchResult m) -> m.start() + m.group())
        .toList();
  }

  private static String text(Random random) {
    String chars = "去今年0125一二三五十四过近来间“”时期末现在已，版";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(chars.charAt(random.nextInt(chars.length())));
    }
    return text.toString();
  }
}
