package org.zhibiao.pipeline.outline;

/**
 * Whether a paragraph that no heading and no time places tells what was done or what is to be done,
 * by its verbs and particles: 取得了, 已 against 要, 必须, 力争.
 */
final class ParagraphTense {
  private static final String[] BEHIND = {"了", "已", "取得", "达到", "比上年", "比去年", "以来", "曾"};
  private static final String[] AHEAD = {
    "必须", "应当", "应该", "将", "力争", "争取", "确保", "今后", "继续", "加强", "推进", "加快", "进一步", "逐步", "坚持"
  };
  private static final String NO_MODAL_BEFORE = "主重需纲提摘首扼紧只";
  private static final String NO_MODAL_AFTER = "求素点件闻领害塞";

  private ParagraphTense() {}

  /** Above zero where more looks ahead than back. */
  static int leaning(String paragraph) {
    int ahead = modals(paragraph);
    for (String word : AHEAD) {
      ahead += count(paragraph, word);
    }
    int behind = 0;
    for (String word : BEHIND) {
      behind += count(paragraph, word);
    }
    return ahead - behind;
  }

  private static int modals(String text) {
    int found = 0;
    for (int at = text.indexOf('要'); at >= 0; at = text.indexOf('要', at + 1)) {
      boolean partOfNoun =
          (at > 0 && NO_MODAL_BEFORE.indexOf(text.charAt(at - 1)) >= 0)
              || (at + 1 < text.length() && NO_MODAL_AFTER.indexOf(text.charAt(at + 1)) >= 0);
      found += partOfNoun ? 0 : 1;
    }
    return found;
  }

  private static int count(String text, String word) {
    int found = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      found++;
    }
    return found;
  }
}
