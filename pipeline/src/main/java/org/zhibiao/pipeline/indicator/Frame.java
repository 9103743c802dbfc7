package org.zhibiao.pipeline.indicator;

import java.util.regex.Pattern;

/**
 * A frame that a figure is set in and that says nothing of what it measures: 这是在[财政收入]下降8%的背景下取得的,
 * 在种业、算力等方面[建成平台]9个.
 */
final class Frame {
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
