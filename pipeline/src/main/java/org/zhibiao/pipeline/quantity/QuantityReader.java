package org.zhibiao.pipeline.quantity;

import static org.zhibiao.pipeline.mention.NumeralChars.isSurplus;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.quantity.ComparatorReader.Bound;

/** Reads value, comparator and unit of an expression that is a fact. */
public final class QuantityReader {
  private static final String PER_VOLUME = "每立方米";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** 关键技术突破17项: what was broken through, not a bound. */
  private static final Pattern BROKEN_THROUGH =
      Pattern.compile(".*(?:技术|难题|瓶颈|攻关|难关|短板|零部件)(?:已|共|累计|实现|成功)*突破");

  /** 3个多功能厅 are three, 3个多月 are more. */
  private static final Pattern NOUN_ON_MORE =
      Pattern.compile("余额|多(?:家|功能|边|元化|元文|层|式联|媒体|语种|晶|维|用途|民族|样|模态|平台)");

  private final ComparatorReader comparators = new ComparatorReader();
  private final CoordinationReader coordination = new CoordinationReader(comparators);

  /** The quantity that a fact mention states. */
  public Quantity read(Mention mention) {
    String text = mention.passage().text();
    Value value = ValueReader.read(mention.text());
    UnitReader.Reading unit =
        value.impliedUnit().isEmpty()
            ? UnitReader.read(text, mention.end())
            : new UnitReader.Reading(value.impliedUnit(), null, mention.end());
    if (mention.text().equals("零") && text.startsWith("增长", mention.end())) {
      return new Quantity(
          value.lower(), null, ComparatorCode.EXACT, "%", mention.start(), mention.end());
    }
    if (TenthReader.standsAt(text, unit.end()) && unit.unit() == null) {
      value = value.times(BigDecimal.TEN, "%");
      unit = new UnitReader.Reading("%", null, unit.end() + 1);
    } else if (unit.surface().equals("倍") && GrowthContext.grows(text, mention.start())) {
      value = value.times(HUNDRED, "%");
      unit = new UnitReader.Reading("%", unit.unit(), unit.end());
    }
    String surface = coordination.sharedUnit(text, unit.surface(), unit.end());
    if (perVolume(text, mention.start()) && surface.endsWith("克")) {
      surface += "/立方米";
    }
    Bound bound = bound(mention, value, unit);
    return new Quantity(
        value.lower(), value.upper(), bound.code(), surface, bound.start(), bound.end());
  }

  /** The comparator, and the stretch of the sentence from its first word to its last. */
  private Bound bound(Mention mention, Value value, UnitReader.Reading unit) {
    String text = mention.passage().text();
    int start = mention.start();
    int end = unit.end();
    Optional<Bound> before =
        comparators
            .endingAt(text, perVolume(text, start) ? start - PER_VOLUME.length() : start)
            .filter(cue -> !countsSteps(text, cue, unit) && !isOtherWord(mention, cue));
    Optional<Bound> after = comparators.beginningAt(text, end);
    if (value.upper() != null) {
      return new Bound(ComparatorCode.RANGE, start, after.map(Bound::end).orElse(end));
    }
    if (before.isPresent()) {
      return new Bound(
          before.get().code(), before.get().start(), after.map(Bound::end).orElse(end));
    }
    if (after.isPresent()) {
      return new Bound(after.get().code(), start, after.get().end());
    }
    if (text.startsWith("来", mention.end()) && unit.unit() != null) {
      return new Bound(ComparatorCode.ABOUT, start, end);
    }
    boolean tenthsAndMore = TenthReader.standsAt(text, end - 1) && text.startsWith("多", end);
    if (isInexact(text, mention) || tenthsAndMore) {
      return new Bound(ComparatorCode.OVER, start, end);
    }
    if (MagnitudeReader.isOrderOnly(mention, unit)) {
      return new Bound(ComparatorCode.MAGNITUDE, start, end);
    }
    Optional<Bound> distant = DistantBoundReader.read(text, start, unit.surface(), comparators);
    if (distant.isPresent()) {
      return new Bound(distant.get().code(), distant.get().start(), end);
    }
    Optional<ComparatorCode> shared = coordination.sharedBound(text, start, end);
    return new Bound(shared.orElse(ComparatorCode.EXACT), start, end);
  }

  /** 浓度低于每立方米20微克: the denominator stands before the number. */
  private static boolean perVolume(String text, int start) {
    return text.startsWith(PER_VOLUME, start - PER_VOLUME.length());
  }

  /** 上 and 过 bound orders of magnitude only: 上千家 and 过百亿, not 线上500场. */
  private static boolean isOtherWord(Mention mention, Bound cue) {
    String words = mention.passage().text().substring(cue.start(), cue.end());
    boolean order = MagnitudeReader.isOrder(mention.text());
    if (words.equals("突破") && BROKEN_THROUGH.matcher(mention.before()).matches()) {
      return true;
    }
    return words.equals("上") ? !order : words.equals("过") && !passes(mention);
  }

  /** 过百亿, 过万, 过四成, 过半; 8 in 走过8 is walked through. */
  private static boolean passes(Mention mention) {
    String written = mention.text();
    boolean order = MagnitudeReader.isOrder(written) || written.endsWith("亿");
    return order || written.equals("半") || mention.after().startsWith("成");
  }

  /** 迈上两个台阶 and 跨过3个关口 count the steps exactly. */
  private static boolean countsSteps(String text, Bound cue, UnitReader.Reading unit) {
    boolean step = "迈跃站登跨越连".indexOf(text.charAt(cue.start())) >= 0;
    return step && unit.surface().equals("个");
  }

  /** 80多万, 3300多公里, 增长1倍多: somewhat more than the number. */
  private static boolean isInexact(String text, Mention mention) {
    boolean inside = mention.text().chars().anyMatch(c -> c == '多' || c == '余' || c == '餘');
    boolean behind =
        (mention.end() < text.length() && isSurplus(text.charAt(mention.end())))
            || text.startsWith("个多百分点", mention.end());
    int unitEnd = UnitReader.read(text, mention.end()).end();
    boolean behindUnit =
        unitEnd < text.length() && (text.charAt(unitEnd) == '多' || text.charAt(unitEnd) == '余');
    return inside
        || behind
        || (behindUnit && !NOUN_ON_MORE.matcher(text).region(unitEnd, text.length()).lookingAt());
  }
}
