/**
 * What the release writes for the portal under data/. Names are those of the tables; a period is
 * text as in the tables: 2025, 2021/2025, 2025-01/2025-09.
 */

/** A figure that can be drawn and led back to its sentence. */
export interface Point {
  period: string;
  modality: "target" | "outcome";
  value: number;
  value_upper: number | null;
  comparator: string;
  unit: string;
  fact_id: string;
  report_id: string;
}

export interface SeriesOfPoints {
  region_code: string;
  indicator_code: string;
  measure: string;
  unit: string;
  points: Point[];
}

/** A target beside its outcome. */
export interface Pairing {
  measure: string;
  unit: string;
  period: string;
  target_value: number | null;
  target_value_upper: number | null;
  target_comparator: string | null;
  target_fact_id: string | null;
  target_report_id: string | null;
  outcome_value: number | null;
  outcome_comparator: string | null;
  outcome_fact_id: string | null;
  outcome_report_id: string | null;
  attainment: string;
}

export interface Comparison extends Pairing {
  region_code: string;
  indicator_code: string;
  previous_outcome_value: number | null;
  comparability: string;
}

/** What no indicator of the catalogue names, in the words of the reports. */
export interface WordingPairing extends Pairing {
  wording: string;
}

export interface RegionEntry {
  region_code: string;
  name_zh: string;
  name_en: string;
  level: string;
  reports: number;
  facts: number;
}

export interface IndicatorEntry {
  indicator_code: string;
  name_zh: string;
  name_en: string;
  definition_zh: string;
  definition_en: string;
  unit: string;
  theme: string;
  regions: number;
  facts: number;
}

export interface ReportEntry {
  report_id: string;
  region_code: string;
  kind: string;
  title: string;
  review_year: number | null;
  plan_year: number | null;
  delivered_on: string | null;
  source_url: string | null;
  passages: number;
  facts: number;
}

export interface AccuracyRow {
  gold_set: string;
  level: string;
  field: string;
  section_role: string;
  precision: number;
  precision_low: number | null;
  precision_high: number | null;
  recall: number;
  recall_low: number | null;
  recall_high: number | null;
  f1: number;
  gold: number;
}

export interface FileEntry {
  path: string;
  format: string;
  table: string | null;
  media_type: string;
  bytes: number;
  rows: number | null;
  sha256: string;
}

export interface TableEntry {
  name: string;
  title_zh: string;
  title_en: string;
  grain_zh: string;
  grain_en: string;
}

export interface QueryExample {
  title_zh: string;
  title_en: string;
  sql: string;
}

export interface Site {
  release: {
    date: string;
    snapshot: string;
    pipeline_version: string;
    schema_version: string;
    licence: string;
  };
  counts: { reports: number; regions: number; passages: number; mentions: number; facts: number; coded: number };
  accuracy: AccuracyRow[];
  highlights: Comparison[];
  regions: RegionEntry[];
  indicators: IndicatorEntry[];
  reports: ReportEntry[];
  files: FileEntry[];
  tables: TableEntry[];
  queries: QueryExample[];
}

export interface AttainmentRow {
  plan_year: number;
  targets: number;
  met: number;
  exceeded: number;
  missed: number;
  open: number;
  not_reported: number;
}

export interface RegionPage {
  region: RegionEntry;
  reports: ReportEntry[];
  series: SeriesOfPoints[];
  comparisons: Comparison[];
  wordings: WordingPairing[];
  attainment: AttainmentRow[];
}

export interface IndicatorPage {
  indicator: IndicatorEntry;
  series: SeriesOfPoints[];
  comparisons: Comparison[];
}

export interface PassageRow {
  passage_no: number;
  section: string;
  section_role: string;
  start: number;
  end: number;
  text: string;
}

export interface FactRow {
  fact_id: string;
  passage_no: number;
  start: number;
  end: number;
  text: string;
  value: number;
  value_upper: number | null;
  comparator: string;
  unit: string;
  measure: string;
  modality: string;
  period: string;
  indicator: string;
  indicator_code: string | null;
  concept_code: string | null;
  scope: string | null;
  theme: string | null;
  flags: string[];
  confidence: number;
  review_state: string | null;
  investment: { flow: string; amount_cny: number | null; purpose: string | null } | null;
  count: { noun: string | null; classifier: string | null; activity: string | null } | null;
}

export interface HistoryRow {
  fact_id: string;
  valid_from_release: string;
  valid_to_release: string | null;
  value: number;
  comparator: string;
  unit: string;
  period: string;
  cause: string;
}

export interface ReportPage {
  report: ReportEntry;
  region: RegionEntry;
  passages: PassageRow[];
  facts: FactRow[];
  history: HistoryRow[];
}
