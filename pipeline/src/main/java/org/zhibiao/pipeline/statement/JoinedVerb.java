package org.zhibiao.pipeline.statement;

import java.util.regex.Pattern;

/** 新增、更换设备400台 and 新增及改造床位90张: joined with a verb that is no increase, 新增 is none. */
final class JoinedVerb {
  private static final Pattern JOINED =
      Pattern.compile("^(?:建设)?(?:、|及|和|或|与|并|/|改造|改扩建)(?:改造|更换|更新|优化|提升|调整|改建|扩建|建设|修复|改善).*");

  private JoinedVerb() {}

  static boolean weakens(FigureContext context) {
    Cue governor = context.governor().orElseThrow();
    String behind = context.sentence().substring(governor.end(), context.start());
    return !context.inherited() && JOINED.matcher(behind).matches();
  }
}
