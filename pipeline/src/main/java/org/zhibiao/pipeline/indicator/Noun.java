package org.zhibiao.pipeline.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;
import org.zhibiao.pipeline.quantity.ComparatorCode;
import org.zhibiao.pipeline.quantity.Quantity;

/** The words behind a figure that say what it counts: 便民事项实现跨省自助办 behind 308个. */
final class Noun {
  private static final String MEASURED = "米 公里 千米 平方米 平方公里 立方米 亩 公顷 吨 万吨 千瓦 兆瓦 英寸 千瓦时 元 美元";

  /** 百场（项目）对接活动: a word in brackets between a count and what is counted. */
  private static final Pattern BRACKETED = Pattern.compile("^（[^（）0-9]{1,4}）(?=[^，、和及与]{2})");

  /** A remark in brackets ends the noun; a short one that it goes on behind (县（市）域) does not. */
  private static final Pattern REMARK_IN_BRACKETS =
      Pattern.compile("(?<=.{4})（(?![^（）0-9]{1,4}）[^，、；。])|(?<=.{2})、(?=[0-9一二三四五六七八九十两]+[届轮次场])");

  /** 实现万亿级跃升: says how far it went, not what. */
  private static final Pattern LEAP = Pattern.compile("(?:的?新?的?)(?:跃升|跨越|突破|提升|飞跃)");

  /** 12个[投资额5亿元以上]工业项目: what size the things counted have. */
  private static final Pattern SIZE =
      Pattern.compile(
          "^(?:总?投资额?|年?(?:营收|产值|销售收入|营业收入))?(?:超过?|达到?|近)?[0-9.一二三四五六七八九十百千万亿]+元(?:以上|级)的?(?=.{2})");

  /** 过货量, 营业额: measured of the things counted. */
  private static final Pattern PROPERTY = Pattern.compile("[量额率值]$");

  private Noun() {}

  /** What is counted; empty where the words behind a figure are told of it or of something else. */
  static String behind(String right, Quantity quantity) {
    if (right.startsWith("的任务")) {
      return ""; // 完成扩编3000人的任务: the people are told of, not the task
    }
    String rest = PhraseWords.cutStart(Role.ENDING, right);
    rest = BRACKETED.matcher(rest).replaceFirst("");
    if (rest.startsWith("的") || (quantity.unit().isEmpty() && rest.startsWith("大"))) {
      rest = rest.substring(1);
    }
    rest = SIZE.matcher(beforeRemark(rest, quantity)).replaceFirst("");
    if (rest.isEmpty() || "、和及与（(／/，”∶".indexOf(rest.charAt(0)) >= 0) {
      return "";
    }
    if (quantity.comparator() == ComparatorCode.MAGNITUDE && LEAP.matcher(rest).matches()) {
      return "";
    }
    return withoutVain(NounEnd.cut(rest));
  }

  /** The noun alone, where a second figure of the clause goes on to speak of a property of it. */
  static String withoutProperty(String noun) {
    String rest = Trim.predicate(noun);
    int share = rest.indexOf("占");
    if (share > 1) {
      rest = rest.substring(0, share);
    }
    String property = PhraseWords.of(Role.ATTRIBUTE).atEnd(rest);
    if (property.length() + 1 < rest.length()) {
      String owner = rest.substring(0, rest.length() - property.length());
      boolean measured = share > 1 || !property.isEmpty() || PROPERTY.matcher(rest).find();
      return measured ? untilThing(owner) : owner;
    }
    return rest;
  }

  /** 河流[水质优良河段], 机场[旅客]: things counted, before what is measured of them. */
  private static String untilThing(String words) {
    String rest = words.startsWith("大") ? words.substring(1) : words;
    String thing = PhraseWords.of(Role.THING).at(rest, 0);
    return thing.isEmpty() ? words : thing;
  }

  /** Whether a unit measures instead of counting things one by one. */
  static boolean isMeasured(String unit) {
    return (" " + MEASURED + " ").contains(" " + unit + " ");
  }

  private static String beforeRemark(String text, Quantity quantity) {
    boolean measured =
        isMeasured(quantity.unit()) || quantity.comparator() == ComparatorCode.MAGNITUDE;
    for (int at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
      if (measured || !PhraseWords.of(Role.REMARK).at(text, at + 1).isEmpty()) {
        return text.substring(0, at);
      }
    }
    int examples = text.indexOf("等");
    if (measured && examples > 1) {
      return text.substring(0, examples);
    }
    Matcher bracket = REMARK_IN_BRACKETS.matcher(text);
    return bracket.find() ? text.substring(0, bracket.start()) : text;
  }

  /** The words without what says only that all goes well: 蔬菜出口[表现突出]. */
  static String withoutVain(String noun) {
    String vain = PhraseWords.of(Role.VAIN).atEnd(noun);
    return noun.substring(0, noun.length() - vain.length());
  }
}
