package org.zhibiao.pipeline.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.text.ChineseNumbers;

/** The day a report was given, as it stands before the meeting: 2026年1月25日在北京市第十六届…. */
final class DeliveryDate {
  private static final String DAY_OF_YEAR =
      "((?:19|20)[0-9]{2}|[一二][九〇○零0][〇○零一二三四五六七八九0]{2})年("
          + ChineseNumbers.BELOW_HUNDRED
          + ")月("
          + ChineseNumbers.BELOW_HUNDRED
          + ")日";
  private static final Pattern BEFORE_MEETING =
      Pattern.compile(DAY_OF_YEAR + "，?(?:.{0,12}?在|于|.{0,6}向).{2,40}(?:会议|大会)");
  private static final Pattern ANY = Pattern.compile(DAY_OF_YEAR);

  private DeliveryDate() {}

  static Optional<LocalDate> read(ReportHead head) {
    String front = String.join("", head.frontLines());
    Matcher matcher = BEFORE_MEETING.matcher(front);
    return matcher.find() ? date(matcher) : Optional.empty();
  }

  /** A date as a manifest writes it: 2026-01-25 or 2026年1月25日. */
  static Optional<LocalDate> parse(String declared) {
    Matcher matcher = ANY.matcher(declared);
    if (matcher.find()) {
      return date(matcher);
    }
    try {
      return Optional.of(LocalDate.parse(declared.strip().replace('/', '-')));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    try {
      return Optional.of(
          LocalDate.of(
              ChineseNumbers.parse(matcher.group(1)),
              ChineseNumbers.parse(matcher.group(2)),
              ChineseNumbers.parse(matcher.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
