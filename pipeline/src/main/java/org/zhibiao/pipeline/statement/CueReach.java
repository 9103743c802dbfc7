package org.zhibiao.pipeline.statement;

import java.util.regex.Pattern;

/** Which of the words before a figure reach it, and which only stand in a noun between. */
final class CueReach {
  private static final Pattern ADVERBS =
      Pattern.compile(
          ".*(?:[，、；：。”]|成功|妥善|紧急|安全|全年|累计|共|新|已|要|将|全面|加快|推进|推动|深入|大力|积极|持续|稳步|扎实|组织|支持|并|再|各类|全力|综合|系统|国务院|人民政府|省政府|市政府|中央财政|财政|力争|确保|争取|着力|统筹|继续|进一步|年|全省|全市|全国|全区|我们)$"
              + "|^(?:在|向|为|对|通过)[^，；。、]{1,12}$");

  private static final Pattern PERCENT = Pattern.compile("[0-9.]+(?:%|倍|个百分点)|[一二三四五六七八九]成|百分之");

  private CueReach() {}

  static boolean reaches(Cue cue, String sentence, int from, int to) {
    if (attributes(cue, sentence, to)) {
      return false;
    }
    if (cue.kind() == CueKind.WORK) {
      return opens(cue, sentence, from) || Adjacency.touches(sentence.substring(cue.end(), to));
    }
    boolean single = cue.end() - cue.start() == 1 && !cue.kind().isNoun();
    if (!single) {
      return true;
    }
    boolean preposition = cue.word().equals("为") && cue.start() == from;
    return !preposition && Adjacency.touches(sentence.substring(cue.end(), to));
  }

  /** 出台促进消费增长的八项措施: the verb tells of what kind the counted things are. */
  private static boolean attributes(Cue cue, String sentence, int to) {
    return cue.kind().isDelta()
        && sentence.substring(cue.end(), to).equals("的")
        && !PERCENT.matcher(sentence.substring(to)).lookingAt();
  }

  private static boolean opens(Cue cue, String sentence, int from) {
    String lead = sentence.substring(from, cue.start());
    return lead.isBlank() || ADVERBS.matcher(lead).matches();
  }

  /** 用于增加工资20亿元: the verb behind tells what the money is for. */
  private static boolean isPurpose(Cue governor, Cue cue, String sentence) {
    boolean spends = governor.word().equals("用于") || governor.word().equals("投向");
    String between = sentence.substring(governor.end(), cue.start());
    return spends && cue.kind().isDelta() && !between.matches(".*(?:资金|投入|支出|经费|的).*");
  }

  /** 新增停车设施建设场景30个: a verb behind 新增 that no mark sets off belongs to the thing added. */
  static boolean isObjectOf(Cue governor, Cue cue, String sentence) {
    boolean verbLike =
        cue.kind().isActivity()
            || cue.kind() == CueKind.SAVING
            || cue.kind() == CueKind.STATE
            || (cue.kind() == CueKind.RATIO_NOUN && !cue.word().endsWith("占"));
    if (governor != null && isPurpose(governor, cue, sentence)) {
      return true;
    }
    if (governor == null || !verbLike) {
      return false;
    }
    boolean adds = governor.kind() == CueKind.GAIN || governor.kind() == CueKind.LOSS;
    String between = sentence.substring(governor.end(), cue.start());
    return adds && !between.matches(".*[、及和或与并/]");
  }
}
