package org.zhibiao.pipeline.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.text.AnchoredPattern;

/**
 * A sentence as phrases are looked for in it: without the words of time, which are never part of an
 * indicator but stand in the middle of one (人均预期寿命[从2020年]的82.4岁).
 *
 * @param text the sentence without time words
 * @param figures where the figures' quantities lie in {@code text}, in their order
 */
record Reading(String text, List<Place> figures) {

  /** A stretch of {@code text}, end exclusive. */
  record Place(int start, int end) {}

  private static final String YEAR =
      "(?:(?:19|20)[0-9]{2}年?[—–~至到-])?(?:19|20)[0-9]{2}年|[一二][〇○零Ｏ一二三四五六七八九]{3}年";
  private static final AnchoredPattern TIME =
      AnchoredPattern.compile(
          "(?:截至|截止|力争到|争取到|确保到|到|至|自|从|比|较|与|同|于|在)?(?:"
              + YEAR
              + ")(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?:底|末|初|以来|起|度|前|间|同期)?(?:相比|，)?"
              + "|(?:已经|已)?连续第?[0-9一二三四五六七八九十两]+个?(?:多年|年|个月|月|季度|天)"
              + "|(?:到|至|比|较|与|自|从)?“?十[一二三四五]?五”?(?:规划)?(?:时期末?|期间|期?[末初]|以来|五年|(?=年均|累计))(?:相比)?"
              + "|(?:(?<=[，；。：])|^)今后[一二三四五六七八九十两]年(?:时间)?[内里间]?(?![的来])|今明两年"
              + "|第?[一二三四]季度|前三季度|上半年|下半年|前[0-9一二三四五六七八九十]+个月"
              + "|(?<![0-9])[0-9]{1,2}月(?:份|底|末|当月)"
              + "|(?:过去|最近|近|前|这|今后|未来)?的?[一二三四五六七八九十两0-9]+个?年(?:时间)?(?:以来|来|间|内|里|中(?![国央等型医])|累计)"
              + "|再?用[一二三四五六七八九十两0-9—至到]+年(?:左右)?的?时间"
              + "|(?<![0-9.一二三四五六七八九十每第])近?[一二三四五六七八九十两0-9]{1,2}年(?=增长|下降|翻|新增|共|年均|平均|累计|分别)"
              + "|(?:(?<=[，；。：])|^)(?:近|这|过去)?[二三四五六七八九十两0-9]{1,3}年(?=国务院|中央|全国|全省|全市|国家|我|出版|招收|安排|建|完成|投入|支出|累)"
              + "|[去今上]年(?:年?底|末)|年[底末](?=达|有|超|突破)|(?:(?<=[，；。：])|^)(?:过去|最近|近)[二三四五六七八九十两0-9]年，?"
              + "|近年来|近几年来?|(?<!近)几年来");

  /** The sentence around some figures, made ready. */
  static Reading of(String sentence, List<Figure> figures) {
    boolean[] dropped = new boolean[sentence.length()];
    TIME.forEachMatch(
        sentence,
        time -> {
          if (figures.stream().noneMatch(f -> overlaps(f, time.start(), time.end()))) {
            Arrays.fill(dropped, time.start(), time.end(), true);
          }
        });
    int[] placeOf = new int[sentence.length() + 1];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      placeOf[i] = text.length();
      if (!dropped[i]) {
        text.append(sentence.charAt(i));
      }
    }
    placeOf[sentence.length()] = text.length();
    List<Place> places = new ArrayList<>();
    for (Figure figure : figures) {
      int start = Math.min(figure.quantity().phraseStart(), figure.mention().start());
      int end = Math.max(figure.quantity().phraseEnd(), figure.mention().end());
      places.add(new Place(placeOf[start], placeOf[end]));
    }
    return new Reading(text.toString(), places);
  }

  private static boolean overlaps(Figure figure, int start, int end) {
    return figure.mention().start() < end && start < figure.mention().end();
  }
}
