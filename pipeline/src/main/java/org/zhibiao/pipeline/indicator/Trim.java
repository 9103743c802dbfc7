package org.zhibiao.pipeline.indicator;

import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;

/** Takes from the words around a figure what is no part of its phrase. */
final class Trim {
  private static final Pattern MARKER =
      Pattern.compile("^(?:[#*\\s\\-—·]+|（[一二三四五六七八九十0-9]+）|[①-⑳]|[一二三四五六七八九十]+[是要、]|[0-9]+[.、])+");

  /** 从2座小站到现在12座枢纽: what was at first is not what there is now. */
  private static final Pattern UNTIL_NOW = Pattern.compile("^.*到(?:现在|如今|今天)的?");

  /** 增速高于全国, 比城镇居民高: what a difference is measured against. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?:、|，)?(?:增速|增幅|涨幅|降幅)?(?:均|都|分别|仍|继续|持续|也)?"
              + "(?:(?:高于|低于|快于|慢于|好于|优于|高出|超过|跑赢)[^、，]{0,16}|(?<![同占对环可之])[比较](?![例重率好])[^、，]{1,12}[高低快慢多少]?)$");

  private static final Pattern TOLD =
      Pattern.compile(
          "(?:完成|推动|推进|实施|开展|出台|建成|深化|制定|举办|优化|打造|设立|启动)[^、]{3,}"
              + "(?:改造|工程|行动|政策|改革|措施|活动|计划|机制|制度|建设|试点)、"
              + "|^[^、]{3,}(?:顺利|如期|圆满|全面|超额)完成、");

  /** 补助标准提高到人均, 筹资标准由每人每年: said of the figure. */
  private static final Pattern PER_HEAD =
      Pattern.compile(
          "(?<=[到至为达])人均$|[由从](?:[人户亩]均|平均|每[人生户亩](?:每?学?[年月日期])?)的?$"
              + "|(?<=.{3})(?:平均)?每(?:公?斤|吨|亩|头|户|人)(?:每?[年月日])?$");

  /** 占比每年提高1个百分点: how fast it changes. */
  private static final Pattern EACH_YEAR = Pattern.compile("(?<=.{3})(?:平均)?每年$");

  /** 从地区生产总值2亿元到8亿元: opens what changes. */
  private static final Pattern FROM =
      Pattern.compile("^(?:[从由](?![业事严无而紧优治此衷])|把(?![握关脉控手]))(?=.{3})");

  /** 重点实验室助力[煤层气年产量], 制造业带动[规上工业总产值]: who helped, before what is measured. */
  private static final Pattern HELPER =
      Pattern.compile("^[^、，]{3,}?(?:助力|助推|推动|带动|支撑)(?=[^、，]{3,}(?:年产量|总产量|总产值|增加值)$)");

  private Trim() {}

  /** 用两年时间将筹资标准由每人每年: what stands before 将 or 把 is not what changes. */
  private static final Pattern DISPOSAL =
      Pattern.compile("^.*[将把](?=[^将把]{2,20}(?:[由从]|[高低少加升降]到|控制在|稳定在|保持在|扩大到|[增升降减]至|定[在为]))");

  /** The words before a figure without its predicate and what leads in. */
  static String subject(String words) {
    String subject = start(predicate(DISPOSAL.matcher(words).replaceFirst("")));
    subject = FROM.matcher(subject).replaceFirst("");
    int said = subject.lastIndexOf("提出");
    if (said >= 0 && said + 4 < subject.length()) {
      subject = start(subject.substring(said + 2));
    }
    subject = HELPER.matcher(subject).replaceFirst("");
    return subject.startsWith("了") ? start(subject.substring(1)) : subject;
  }

  /** The words before a figure without its predicate. */
  static String predicate(String words) {
    WordList predicates = PhraseWords.of(Role.PREDICATE);
    WordList bounds = PhraseWords.of(Role.BOUND);
    String rest = words;
    while (true) {
      rest = PER_HEAD.matcher(rest).replaceFirst("");
      String word = predicates.atEnd(rest);
      String kept = PhraseWords.of(Role.KEEP).atEnd(rest);
      if (!kept.isEmpty() && (word.startsWith("每") || word.length() < kept.length() + 2)) {
        return rest; // but 达到每人每年 is all said of the figure
      }
      if (word.isEmpty()) {
        word = bounds.atEnd(rest);
      }
      boolean whole = PhraseWords.of(Role.SOUND).atEnd(rest).length() > word.length();
      if (word.isEmpty() || whole) {
        return rest;
      }
      rest = rest.substring(0, rest.length() - word.length());
    }
  }

  /** The words up to where a ratio's base begins: 外汇储备 of 外汇储备是2000年的. */
  static String ratio(String words) {
    int at = Math.max(words.indexOf("是"), words.indexOf("相当于"));
    return at < 0 ? words : words.substring(0, at);
  }

  /** 花卉产量全球第一、优质鲜切花占比: a rank told before the figure, which tells nothing of it. */
  private static final Pattern RANK_TOLD =
      Pattern.compile("^[^、“《（]{0,24}(?:[国球省界市区][前首]?第?[一二三0-9首前][0-9]{0,2}位?|首位|前列|榜首)、");

  /** The words without what was said of the figure before: 、稳居全国第四、增长 leaves 增长. */
  static String withoutRemarks(String words) {
    String rest = words.startsWith("其中") ? words.substring(2) : words;
    rest = RANK_TOLD.matcher(rest).replaceFirst("");
    int mark = Quotes.indexOutside(rest, '、');
    while (mark > 0 && PhraseWords.of(Role.REMARK).at(rest, 0).length() > 1) {
      rest = rest.substring(mark + 1);
      mark = Quotes.indexOutside(rest, '、');
    }
    for (int i = 2; i < rest.length(); i++) {
      if (!PhraseWords.of(Role.BREAK).at(rest, i).isEmpty()) {
        return rest.substring(0, i);
      }
    }
    return rest;
  }

  /** 校舍改造顺利完成、新增学位: a work that is done with. */
  private static final Pattern COMPLETED = Pattern.compile("(?:顺利|圆满|全部|如期|全面)完成$");

  /** 完成电网改造、用电成本: what was done before 、 is not what fell. */
  static String lastTold(String words) {
    int mark = words.lastIndexOf('、');
    boolean well = mark > 4 && COMPLETED.matcher(words.substring(0, mark)).find();
    boolean told = mark > 4 && words.length() - mark > 3 && TOLD.matcher(words).lookingAt();
    return told || well ? words.substring(mark + 1) : words;
  }

  /** The words without list marks and without what leads in. */
  static String start(String words) {
    String rest = UNTIL_NOW.matcher(MARKER.matcher(words).replaceFirst("")).replaceFirst("");
    return PhraseWords.cutStart(Role.LEAD, rest);
  }

  /** The words without what a difference is measured against, and without how often it arises. */
  static String base(String words) {
    String rest = COMPARED.matcher(words).replaceFirst("");
    String subject = predicate(rest);
    String whole = EACH_YEAR.matcher(subject).replaceFirst("");
    return whole.length() < subject.length() ? whole : rest;
  }
}
