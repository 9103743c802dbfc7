package org.zhibiao.pipeline.indicator;

import java.util.List;
import org.zhibiao.pipeline.indicator.Reading.Place;

/**
 * The structure of the three industries told as one ratio: 三次产业结构由9.1∶40.3∶50.6调整为… gives the share
 * of each industry, in their order.
 */
final class ThreeIndustries {
  private static final List<String> SHARES = List.of("第一产业比重", "第二产业比重", "第三产业比重");
  private static final List<String> STRUCTURES =
      List.of("三次产业", "产业结构", "三产结构", "一二三产", "一、二、三产", "产业比重", "产业比例");

  private ThreeIndustries() {}

  /** Names the figures of each such ratio. */
  static void name(List<Phrase> phrases, Reading reading) {
    for (int i = 0; i + 2 < phrases.size(); i++) {
      if (isRatio(reading, i) && isRatio(reading, i + 1) && tellsStructure(phrases, reading, i)) {
        for (int k = 0; k < SHARES.size(); k++) {
          Phrase phrase = phrases.get(i + k);
          phrases.set(
              i + k,
              new Phrase(SHARES.get(k), phrase.origin(), phrases.get(i).owner(), phrase.lead()));
        }
      }
    }
  }

  /** The first ratio names the structure; one behind it (调整为8∶40∶52) is of the same. */
  private static boolean tellsStructure(List<Phrase> phrases, Reading reading, int i) {
    int from = i == 0 ? 0 : reading.figures().get(i - 1).end();
    int to = Math.max(from, reading.figures().get(i).start());
    String since = reading.text().substring(from, to);
    return STRUCTURES.stream().anyMatch(since::contains)
        || (i >= 3 && phrases.get(i - 1).text().equals(SHARES.get(2)));
  }

  private static boolean isRatio(Reading reading, int i) {
    Place place = reading.figures().get(i);
    int next = reading.figures().get(i + 1).start();
    if (place.end() > next) {
      return false;
    }
    String between = reading.text().substring(place.end(), next).strip();
    return between.length() == 1 && "∶:：".contains(between);
  }
}
