package org.zhibiao.jobs.rows;

import java.util.Optional;
import org.apache.spark.sql.Row;
import org.zhibiao.pipeline.fact.Fact;
import org.zhibiao.pipeline.indicator.IndicatorReading;
import org.zhibiao.pipeline.quantity.Quantity;
import org.zhibiao.pipeline.source.ReportIdentity;
import org.zhibiao.pipeline.statement.Statement;
import org.zhibiao.pipeline.subject.CountedThing;
import org.zhibiao.pipeline.subject.Investment;
import org.zhibiao.pipeline.text.Span;

/** One row of {@code facts}. */
final class FactRow {
  private static final UnitCodes UNITS = UnitCodes.ofSeeds();

  private FactRow() {}

  static Row of(Fact fact, String printed, ReportIdentity identity) {
    RowOf row = RowOf.table("facts");
    place(row, fact, printed, identity);
    quantity(row, fact.quantity(), fact.statement());
    statement(row, fact.statement());
    indicator(row, fact.indicator());
    subject(row, fact);
    return row.with("flags", ExtractionRows.codes(fact.flags()))
        .with("confidence", fact.confidence())
        .with("review_state", "machine")
        .row();
  }

  private static void place(RowOf row, Fact fact, String printed, ReportIdentity identity) {
    Span span = fact.mention().span();
    row.with("fact_id", fact.factId())
        .with("report_id", identity.reportId())
        .with("region_code", identity.regionCode())
        .with("passage_no", fact.mention().passage().number())
        .with("mention_no", fact.mention().ordinal())
        .with("start", span.start())
        .with("end", span.end())
        .with("text", printed)
        .with("section_role", fact.mention().passage().section().role().code())
        .with("sentence", fact.mention().passage().text());
  }

  private static void quantity(RowOf row, Quantity quantity, Statement statement) {
    Optional<UnitCodes.Unit> unit = UNITS.find(quantity.unit());
    row.with("value", statement.value())
        .with("value_upper", statement.valueUpper())
        .with("comparator", quantity.comparator().code())
        .with("unit", quantity.unit())
        .with("unit_code", unit.map(UnitCodes.Unit::code).orElse(null))
        .with("quantity_kind", unit.map(UnitCodes.Unit::kind).orElse(null));
  }

  private static void statement(RowOf row, Statement statement) {
    Optional<PeriodDays> days = PeriodDays.find(statement.period());
    row.with("measure", statement.measure().code())
        .with("modality", statement.modality().code())
        .with("period", statement.period())
        .with("period_start", days.map(PeriodDays::first).orElse(null))
        .with("period_end", days.map(PeriodDays::last).orElse(null))
        .with("price_basis", statement.priceBasis())
        .with("baseline", statement.baseline());
  }

  private static void indicator(RowOf row, IndicatorReading indicator) {
    row.with("indicator", indicator.phrase())
        .with("indicator_code", indicator.code())
        .with("concept_code", indicator.conceptCode())
        .with("scope", indicator.scope())
        .with("theme", indicator.theme());
  }

  private static void subject(RowOf row, Fact fact) {
    Optional<Investment> investment = fact.subject().investment();
    Optional<CountedThing> count = fact.subject().count();
    row.with("flow", investment.map(money -> money.flow().code()).orElse(null))
        .with("purpose", investment.map(Investment::purpose).orElse(null))
        .with("counted_noun", count.map(CountedThing::noun).orElse(null))
        .with("classifier", count.map(CountedThing::classifier).orElse(null))
        .with("activity", count.map(CountedThing::activity).orElse(null));
  }
}
