package org.zhibiao.pipeline.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.mention.MentionKind;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.outline.Section;
import org.zhibiao.pipeline.outline.SectionRole;
import org.zhibiao.pipeline.quantity.ComparatorCode;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.quantity.Quantity;
import org.zhibiao.pipeline.source.ReportIdentity;
import org.zhibiao.pipeline.source.ReportKind;
import org.zhibiao.pipeline.statement.Measure;
import org.zhibiao.pipeline.statement.Modality;
import org.zhibiao.pipeline.statement.Statement;
import org.zhibiao.pipeline.text.CleanText;
import org.zhibiao.pipeline.text.TextCleaner;

/** Builds a sentence, its figures and their statements for tests of what comes behind them. */
public final class Sentences {
  private static final Map<String, String> HAN = Map.of("三", "3", "四", "4", "两", "2");

  private Sentences() {}

  public static Passage passage(String sentence) {
    CleanText clean = TextCleaner.clean(sentence);
    Section section = new Section(0, List.of(), SectionRole.REVIEW);
    return new Passage(0, section, 0, false, clean.printed(0, clean.length()), clean);
  }

  /** The figure of a number that stands at or behind a place of the sentence. */
  public static Figure figure(Passage passage, int ordinal, String number, String unit, int from) {
    int start = passage.text().indexOf(number, from);
    if (start < 0) {
      throw new IllegalArgumentException(number + " is not in " + passage.text());
    }
    int end = start + number.length();
    Mention mention = new Mention(passage, ordinal, start, end, MentionKind.FACT, "test");
    String after = mention.after();
    int behind = unit.equals("%") ? (after.startsWith("成") ? 1 : 0) : unitEnd(after, unit);
    return new Figure(
        mention,
        new Quantity(
            value(number), null, comparator(number), unit, start, end + Math.max(0, behind)));
  }

  /** 千亿 is an order of magnitude, 8千亿 is not. */
  private static ComparatorCode comparator(String number) {
    return number.matches("[百千万亿]+") ? ComparatorCode.MAGNITUDE : ComparatorCode.EXACT;
  }

  private static int unitEnd(String after, String unit) {
    int at = after.indexOf(unit);
    return at >= 0 && at <= 1 ? at + unit.length() : 0;
  }

  private static BigDecimal value(String number) {
    String digits = HAN.getOrDefault(number, number.replaceAll("[^0-9.]", ""));
    BigDecimal value = digits.isEmpty() ? BigDecimal.ONE : new BigDecimal(digits);
    BigDecimal times = number.endsWith("万") ? BigDecimal.valueOf(10_000) : BigDecimal.ONE;
    return value.multiply(number.endsWith("亿") ? BigDecimal.valueOf(100_000_000) : times);
  }

  public static Statement statement(Measure measure, BigDecimal value) {
    return statement(measure, value, "2024");
  }

  /** What is said of a figure, of a period. */
  public static Statement statement(Measure measure, BigDecimal value, String period) {
    return new Statement(measure, Modality.OUTCOME, value, null, period, "", "", List.of());
  }

  public static ReportIdentity identity(String code, String name) {
    return new ReportIdentity(
        code, name, ReportKind.REPORT, null, "政府工作报告", null, null, null, null, 2024, 2025, null);
  }
}
