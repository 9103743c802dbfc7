package org.zhibiao.pipeline.mention;

import java.util.Optional;

/** Dates, and years without 年: 2026-02-03, 透过2025. */
final class DateRule implements KindRule {
  @Override
  public Optional<Verdict> judge(Sight sight) {
    boolean date = sight.form() == NumeralForm.DATE;
    boolean inWords = sight.form() == NumeralForm.HAN;
    boolean bareYear =
        sight.isYear() && (inWords || (sight.isPlainDigits() && sight.unit() == null));
    return date || bareYear ? Optional.of(new Verdict(MentionKind.TIME, "date")) : Optional.empty();
  }
}
