package org.zhibiao.pipeline.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.flag.Flag;
import org.zhibiao.pipeline.flag.FlagCode;
import org.zhibiao.pipeline.indicator.CatalogueEntry.Range;
import org.zhibiao.pipeline.indicator.Phrase.Origin;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.statement.Measure;
import org.zhibiao.pipeline.statement.Statement;

/** What is doubtful in what a figure was found to measure. */
final class IndicatorDoubts {
  private static final int SHORT = 5;
  private static final int LONG = 26;
  private static final Pattern UNUSUAL = Pattern.compile("^在|这|我们|了|等|，");

  private IndicatorDoubts() {}

  static List<Flag> of(
      Phrase phrase, Figure figure, Statement statement, Optional<CatalogueEntry> entry) {
    List<Flag> flags = new ArrayList<>();
    subject(phrase, figure, entry).ifPresent(flags::add);
    if (unitIsMissing(figure, statement)) {
      flags.add(
          new Flag(FlagCode.UNIT_MISSING, "No unit is written behind " + figure.mention().text()));
    }
    entry.flatMap(e -> implausible(e, figure, statement)).ifPresent(flags::add);
    return List.copyOf(flags);
  }

  private static Optional<Flag> subject(
      Phrase phrase, Figure figure, Optional<CatalogueEntry> entry) {
    if (phrase.origin() == Origin.NONE || phrase.text().length() < 2) {
      return Optional.of(new Flag(FlagCode.SUBJECT_UNKNOWN, "Nothing says what is measured"));
    }
    if (entry.isEmpty() && isDoubtful(phrase.text(), figure)) {
      return Optional.of(new Flag(FlagCode.SUBJECT_DOUBTFUL, phrase.text()));
    }
    return switch (phrase.origin()) {
      case INHERITED, FAR, COMPLETED ->
          Optional.of(new Flag(FlagCode.SUBJECT_INHERITED, "Taken from before: " + phrase.owner()));
      default -> Optional.empty();
    };
  }

  /**
   * A phrase that is too short to say much, so long that its bounds must be wrong, that has words
   * no indicator has, or that counts by a Chinese numeral, which as often belongs to a name.
   */
  private static boolean isDoubtful(String phrase, Figure figure) {
    boolean worded = "一二三四五六七八九十两几".contains(figure.mention().text());
    return phrase.length() < SHORT
        || phrase.length() > LONG
        || UNUSUAL.matcher(phrase).find()
        || worded;
  }

  private static boolean unitIsMissing(Figure figure, Statement statement) {
    boolean amount = statement.measure() == Measure.LEVEL || statement.measure() == Measure.CHANGE;
    return amount && figure.quantity().unit().isEmpty();
  }

  /** A growth over several years may be any: the ranges are those of one year. */
  private static boolean isOfYears(Statement statement) {
    boolean span = statement.period().indexOf('/') > 0 && statement.period().indexOf('-') < 0;
    return span && statement.measure() == Measure.GROWTH;
  }

  private static Optional<Flag> implausible(
      CatalogueEntry entry, Figure figure, Statement statement) {
    Range range = entry.plausible(statement.measure(), figure.quantity().unit());
    return statement.value() == null || isOfYears(statement) || range.holds(statement.value())
        ? Optional.empty()
        : Optional.of(
            new Flag(
                FlagCode.VALUE_IMPLAUSIBLE,
                entry.nameZh() + " " + statement.value().toPlainString() + " is outside " + range));
  }
}
