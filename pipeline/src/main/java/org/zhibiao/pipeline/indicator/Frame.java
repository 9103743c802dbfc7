package org.zhibiao.pipeline.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;

/**
 * A frame that a figure is set in and that says nothing of what it measures:
 * 成为中部首个[地区生产总值]超5万亿元的省份, 这是在[财政收入]下降8%的背景下取得的, 在种业、算力等方面[建成平台]9个.
 */
final class Frame {
  /** 成为全国首个…的城市: a superlative that the figure only illustrates. */
  private static final Pattern SUPERLATIVE =
      Pattern.compile("^.*(?:首个|唯一|第一个|首座|首家|少数)(?:的)?(?:全部|也是)?(?=.{2,14}$)");

  private static final Pattern HOLDER =
      Pattern.compile("的[^的]{0,6}?(?:省份|省区|城市|省会|地级市|国家|地区|省|市|区|县|经济体|企业|高校|园区|开发区|大[省市县镇])$");

  /** Closes a setting that opens with 在. */
  private static final Pattern SETTING = Pattern.compile("^的?(?:情况|条件|背景|形势|基础|前提|[较很]?高?基数)[下上]");

  /** 在算力、种业等方面: where something was done. */
  private static final Pattern FIELD =
      Pattern.compile(
          "^(?:力争|努力|我们)?在[^，0-9]{2,40}?等?(?:方面|领域|环节)(?=(?:突破|攻克|形成|取得|建成|培育|打造|推出|新增|实施|开展|布局).{2})");

  /** 增长目标是在提高效益的基础上: on what ground, between what is measured and its figure. */
  private static final Pattern GROUND =
      Pattern.compile("(?<=.{2})是?在[^，、]{2,24}(?:基础|条件|前提|情况|背景)[上下]");

  private static final Pattern COVERB =
      Pattern.compile("^.{0,3}(?:(?<![应面针核配])对|把|将|(?<![方转导面走投])向|(?<![供补])给|从)$");

  private static final Pattern DONE_TO = Pattern.compile("(?<=.)(?:加以|进行|开展|实施|给予|提供).*$");

  private Frame() {}

  /** The words before a figure without a superlative that they stand in; else as they are. */
  static String withoutSuperlative(String left, String right) {
    boolean framed = HOLDER.matcher(right).find() && left.matches(".*(?:成为|是|为).*");
    Matcher superlative = SUPERLATIVE.matcher(left);
    if (!framed || !superlative.find()) {
      return left;
    }
    String told = left.substring(superlative.end());
    int holder = Math.max(0, left.indexOf("成为"));
    boolean property = PhraseWords.of(Role.ATTRIBUTE).contains(Trim.predicate(told));
    return property ? left.substring(0, holder) + told : told;
  }

  /** The words behind a figure in a superlative, without who holds it: 时速300公里高铁[的城市]. */
  static String withoutHolder(String left, String right) {
    boolean framed = !withoutSuperlative(left, right).equals(left);
    return framed ? HOLDER.matcher(right).replaceFirst("") : right;
  }

  static boolean closesSetting(String right) {
    return SETTING.matcher(right).find();
  }

  /** 在种业等方面突破, 目标是在去年的基础上: without the field in which, or the ground on which. */
  static String withoutField(String left) {
    return GROUND.matcher(FIELD.matcher(left).replaceFirst("")).replaceFirst("");
  }

  /** 对5个问题[加以说明]: what is done to the things behind a coverb. */
  static String withoutAct(String noun) {
    return DONE_TO.matcher(noun).replaceFirst("");
  }

  /** 对5个问题加以说明: nothing but a coverb stands before what is counted. */
  static boolean isCoverb(String before) {
    return COVERB.matcher(before).matches();
  }
}
