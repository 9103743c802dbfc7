package org.zhibiao.pipeline.statement;

import java.time.LocalDate;
import java.util.Optional;
import org.zhibiao.pipeline.outline.Section;
import org.zhibiao.pipeline.outline.SectionRole;
import org.zhibiao.pipeline.source.ReportIdentity;
import org.zhibiao.pipeline.source.ReportKind;

/** What period a figure has of which nothing is said: that of its section. */
final class SectionTime {
  private final Integer review;
  private final Integer plan;
  private final Period told;
  private Period spanAhead;
  private Section lastHeaded;
  private Optional<Period> lastSpan = Optional.empty();

  SectionTime(ReportIdentity identity) {
    boolean news = identity.kind() == ReportKind.NEWS && identity.deliveredOn() != null;
    this.told = news ? monthOf(identity.deliveredOn()) : null;
    this.plan =
        identity.planYear() != null
            ? identity.planYear()
            : identity.reviewYear() == null ? null : Integer.valueOf(identity.reviewYear() + 1);
    this.review =
        identity.reviewYear() != null
            ? identity.reviewYear()
            : identity.planYear() == null ? null : Integer.valueOf(identity.planYear() - 1);
  }

  private static Period monthOf(LocalDate date) {
    return Period.months(date.getYear(), date.getMonthValue(), date.getMonthValue());
  }

  /** Whether the report's years are known; without them no period is published. */
  boolean known() {
    return review != null;
  }

  ReportYears years(Section section) {
    boolean ahead =
        section.role() == SectionRole.PLAN || section.role() == SectionRole.MULTI_YEAR_PLAN;
    return known()
        ? new ReportYears(review, plan, told, ahead, null)
        : new ReportYears(ReportYears.UNKNOWN - 1, ReportYears.UNKNOWN, told, ahead, null);
  }

  /** As {@link #years}, with the span that the section of several years' plans is of, once told. */
  ReportYears yearsIn(Section section) {
    if (section.role() == SectionRole.MULTI_YEAR_PLAN && known()) {
      spanAhead = usual(section, Modality.TARGET);
    }
    boolean ahead = years(section).lookingAhead();
    return ahead && spanAhead != null ? years(section).spanning(spanAhead) : years(section);
  }

  Period usual(Section section, Modality modality) {
    ReportYears years = years(section);
    return switch (section.role()) {
      case MULTI_YEAR_REVIEW -> headed(section).orElse(years.past(5));
      case MULTI_YEAR_PLAN ->
          modality == Modality.OUTCOME
              ? Period.year(years.review())
              : headed(section).orElse(years.coming(5));
      case PLAN -> Period.year(modality == Modality.OUTCOME ? years.review() : years.plan());
      case REVIEW, PROBLEMS, FRONT, GLOSSARY, BACK -> Period.year(years.review());
      case UNKNOWN -> Period.year(modality == Modality.TARGET ? years.plan() : years.review());
    };
  }

  /** “十五五”时期主要目标: the heading names the span, the nearest heading first. */
  Optional<Period> headed(Section section) {
    if (!section.equals(lastHeaded)) {
      lastSpan = spanOf(section);
      lastHeaded = section;
    }
    return lastSpan;
  }

  private Optional<Period> spanOf(Section section) {
    ReportYears years = years(section);
    TimeScanner scanner = new TimeScanner(years);
    for (int i = section.path().size() - 1; i >= 0; i--) {
      for (TimeExpression time : scanner.scanHeading(section.path().get(i))) {
        boolean fits = years.lookingAhead() == time.period().lastYear() > years.review();
        if (time.period().isSpan() && fits) {
          return Optional.of(time.period());
        }
      }
    }
    return Optional.empty();
  }
}
