package org.zhibiao.pipeline.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Money of the state of which the words beside the figure do not say what it is for: 中央财政安排资金. */
final class PublicMoney {
  /** Public money that does not say what for: 中央财政安排资金. */
  private static final Pattern VAGUE_MONEY =
      Pattern.compile(
          "(?:中央和地方|中央|国家|全国|各级|地方|省级|省|市|县)?(?:财政|政府)?(?:预算内?)?"
              + "(?:将|共|已|要|再|又|为此)*(?:安排|投入|拨付|拿出|下达|筹集|统筹|落实|支出|补助|争取)*"
              + "(?:各类|专项|补助|建设)*(?:资金|投资|经费|支出|投入)?");

  /** ，主要用于救灾: the purpose of money that is told behind it. */
  private static final Pattern PURPOSE_BEHIND =
      Pattern.compile(
          "^，(?:比[^，；。]*，)?(?:重点|主要|专门|直接|专项)*(?:(?:用于|支持|投向|补贴|增加对)[^，；。0-9一二三四五六七八九十百千万亿]{2,20}|对[^，；。0-9]{2,24}(?:进行|实施|给予)[^，；。0-9]{2,6})(?=[，；。])");

  private PublicMoney() {}

  /** Whether a subject names money and not what it is for. */
  static boolean isVague(String subject) {
    return VAGUE_MONEY.matcher(subject).matches();
  }

  /** What the money is for, where the clause behind the figure says so; else empty. */
  static String purposeBehind(String text, int clauseEnd) {
    Matcher purpose = PURPOSE_BEHIND.matcher(text.substring(clauseEnd));
    if (!purpose.find()) {
      return "";
    }
    String said = purpose.group();
    return Trim.start(said.substring(said.lastIndexOf('，') + 1));
  }
}
