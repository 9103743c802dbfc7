package org.zhibiao.pipeline.indicator;

import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.OwnerWords.Kind;
import org.zhibiao.pipeline.indicator.Phrase.Origin;

/**
 * The part of the region that opens a sentence and owns the indicators of its later clauses:
 * 东江城市群空气改善，PM2.5下降8% speaks of 东江城市群PM2.5.
 */
final class Area {
  private static final Pattern KIND =
      Pattern.compile(
          "[^0-9在是、对将把“”]{2,12}(?:城市群|都市圈|经济圈|[高新经开综保]{2}区|新区|开发区|示范区|园区|产业园|库区|副中心|流域)");

  private static final int SHORT = 5;

  private Area() {}

  /** The phrase's text with the area before it, where it is one of the area's. */
  static String before(String place, Phrase phrase) {
    String text = phrase.text();
    boolean told = phrase.origin() == Origin.OWN || phrase.origin() == Origin.INHERITED;
    boolean indicator = Catalogue.seeded().knows(text) || text.length() <= SHORT;
    return told && indicator && isArea(place) && !text.contains(place) ? place + text : text;
  }

  private static boolean isArea(String place) {
    return KIND.matcher(place).matches()
        && OwnerWords.of(Kind.SCENE).at(place, 0).isEmpty()
        && OwnerWords.of(Kind.CAMPAIGN).at(place, 0).isEmpty();
  }
}
