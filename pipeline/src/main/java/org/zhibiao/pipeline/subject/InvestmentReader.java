package org.zhibiao.pipeline.subject;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhibiao.pipeline.indicator.IndicatorReading;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.statement.Statement;

/** Reads money put into something from what a figure measures: 水利完成投资37亿元. */
final class InvestmentReader {
  private static final Map<String, List<String>> FLOWS = SubjectWords.read("flows.tsv");
  private static final String YUAN = "元";
  private static final List<String> PURPOSE_MARKS = List.of("用于", "支持", "投入", "投向");

  private InvestmentReader() {}

  /** The investment of a sum of money; empty where the money is not put into anything. */
  static Optional<Investment> read(Figure figure, Statement statement, IndicatorReading indicator) {
    String phrase = indicator.phrase();
    boolean yuan = figure.quantity().unit().equals(YUAN);
    BigDecimal upper = statement.valueUpper();
    return flow(phrase)
        .map(
            flow ->
                new Investment(
                    yuan ? statement.value() : null,
                    yuan ? upper : null,
                    flow,
                    purpose(phrase, figure)));
  }

  private static Optional<MoneyFlow> flow(String phrase) {
    for (Map.Entry<String, List<String>> row : FLOWS.entrySet()) {
      if (row.getValue().stream().anyMatch(phrase::contains)) {
        return row.getKey().equals("none")
            ? Optional.empty()
            : Optional.of(MoneyFlow.valueOf(row.getKey().toUpperCase(Locale.ROOT)));
      }
    }
    return Optional.empty();
  }

  /** What is said behind 用于, else the phrase without the words of money at its end. */
  private static String purpose(String phrase, Figure figure) {
    String after = figure.mention().passage().text().substring(figure.quantity().phraseEnd());
    String rest = after.startsWith("，") || after.startsWith("、") ? after.substring(1) : after;
    for (String mark : PURPOSE_MARKS) {
      if (rest.startsWith(mark)) {
        return rest.substring(mark.length()).split("[，；。：]", 2)[0];
      }
    }
    return phrase.replaceAll(
        "(?:完成|实际|计划|总|带动|社会|安排|新增|争取|中央|省级|财政|预算内?|专项|补助|建设)*"
            + "(?:投资额?|资金|投入|支出|经费|基金|债券|贷款|补助|补贴|合同额)(?:规模|总额|矩阵)?$",
        "");
  }
}
