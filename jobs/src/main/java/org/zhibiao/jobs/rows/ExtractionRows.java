package org.zhibiao.jobs.rows;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.zhibiao.pipeline.fact.Extraction;
import org.zhibiao.pipeline.fact.Fact;
import org.zhibiao.pipeline.flag.Flag;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.outline.GlossaryEntry;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.source.ReportIdentity;
import org.zhibiao.pipeline.source.SourceReport;
import org.zhibiao.pipeline.text.Span;

/** The rows that one report gives, table by table. */
public final class ExtractionRows {
  private static final String PATH_SEPARATOR = " › ";

  private final SourceReport report;
  private final Extraction extraction;
  private final String reportId;

  public ExtractionRows(SourceReport report, Extraction extraction) {
    this.report = report;
    this.extraction = extraction;
    this.reportId = extraction.identity().reportId();
  }

  /** The row of {@code reports}. */
  public Row report(boolean preferred, String pipelineVersion) {
    ReportIdentity identity = extraction.identity();
    return RowOf.table("reports")
        .with("report_id", reportId)
        .with("region_code", identity.regionCode())
        .with("region_name", identity.regionName())
        .with("kind", identity.kind().code())
        .with("edition", identity.edition())
        .with("preferred", preferred)
        .with("title", identity.title())
        .with("issuer", identity.issuer())
        .with("speaker", identity.speaker())
        .with("meeting", identity.meeting())
        .with("delivered_on", identity.deliveredOn())
        .with("review_year", identity.reviewYear())
        .with("plan_year", identity.planYear())
        .with("source_url", identity.sourceUrl())
        .with("file_name", report.fileName())
        .with("file_ordinal", report.ordinal())
        .with("media_type", report.mediaType())
        .with("sha256", report.sha256())
        .with("characters", report.text().codePointCount(0, report.text().length()))
        .with("flags", codes(extraction.flags()))
        .with("pipeline_version", pipelineVersion)
        .row();
  }

  /** The rows of {@code passages}. */
  public List<Row> passages() {
    PrintedText print = new PrintedText(report.text());
    List<Row> rows = new ArrayList<>();
    for (Passage passage : extraction.outline().passages()) {
      rows.add(
          RowOf.table("passages")
              .with("report_id", reportId)
              .with("passage_no", passage.number())
              .with("section_no", passage.section().number())
              .with("section_path", String.join(PATH_SEPARATOR, passage.section().path()))
              .with("section_role", passage.section().role().code())
              .with("paragraph_no", passage.paragraph())
              .with("heading", passage.heading())
              .with("start", passage.span().start())
              .with("end", passage.span().end())
              .with("text", print.at(passage.span()))
              .with("plain", passage.text())
              .row());
    }
    return rows;
  }

  /** The rows of {@code terms}. */
  public List<Row> terms() {
    List<Row> rows = new ArrayList<>();
    for (GlossaryEntry entry : extraction.outline().terms()) {
      rows.add(
          RowOf.table("terms")
              .with("report_id", reportId)
              .with("term_no", rows.size())
              .with("term", entry.term())
              .with("definition", entry.definition())
              .row());
    }
    return rows;
  }

  /** The rows of {@code mentions}. */
  public List<Row> mentions() {
    PrintedText print = new PrintedText(report.text());
    List<Row> rows = new ArrayList<>();
    for (Mention mention : extraction.mentions()) {
      Span span = mention.span();
      rows.add(
          RowOf.table("mentions")
              .with("report_id", reportId)
              .with("passage_no", mention.passage().number())
              .with("mention_no", mention.ordinal())
              .with("start", span.start())
              .with("end", span.end())
              .with("text", print.at(span))
              .with("kind", mention.kind().code())
              .with("reason", mention.reason())
              .row());
    }
    return rows;
  }

  /** The rows of {@code facts}. */
  public List<Row> facts() {
    PrintedText print = new PrintedText(report.text());
    List<Row> rows = new ArrayList<>();
    for (Fact fact : extraction.facts()) {
      rows.add(FactRow.of(fact, print.at(fact.mention().span()), extraction.identity()));
    }
    return rows;
  }

  static String[] codes(List<Flag> flags) {
    return flags.stream()
        .map(flag -> flag.code().code())
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }
}
