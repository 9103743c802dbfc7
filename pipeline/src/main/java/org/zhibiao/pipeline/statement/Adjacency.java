package org.zhibiao.pipeline.statement;

import java.util.regex.Pattern;

/** Whether a verb touches its figure: nothing but bounds and particles stand between them. */
final class Adjacency {
  private static final Pattern PARTICLES =
      Pattern.compile(
          "(?:了|出|约|大约|近|将近|接近|超|超过|过|突破|逾|至少|不少于|不低于|不超过|不高于|不足|不到|仅|只|"
              + "达|达到|高达|为|平均|全国|全省|全市|左右|、|和|及|与|或|由|从|“|\\s)*");

  private Adjacency() {}

  static boolean touches(String between) {
    return between.length() <= 12 && PARTICLES.matcher(between).matches();
  }
}
