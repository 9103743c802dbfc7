import * as Plot from "@observablehq/plot";
import { useLanguage } from "../app/language";
import { links } from "../app/router";
import type { Comparison } from "../data/types";
import { figure, number } from "../format/figures";
import { PlotFigure } from "./PlotFigure";

export interface RankedRow {
  name: string;
  comparison: Comparison;
}

/** All regions in one period, the highest outcome first: a bar is the outcome, a stroke across it the target. */
export function RankedBars({ label, rows }: { label: string; rows: RankedRow[] }) {
  const { language, t } = useLanguage();
  const height = (row: RankedRow) => row.comparison.outcome_value ?? row.comparison.target_value ?? 0;
  const order = [...rows].sort((a, b) => height(b) - height(a)).map((row) => row.name);
  const outcomes = rows.filter((row) => row.comparison.outcome_value !== null);
  const targets = rows.filter((row) => row.comparison.target_value !== null);
  const outcomeText = ({ name, comparison }: RankedRow) =>
    `${name} ${comparison.period} ${t("outcome")} ${figure({ value: comparison.outcome_value!, comparator: comparison.outcome_comparator, unit: comparison.unit }, language)}`;
  const targetFigure = ({ comparison }: RankedRow) =>
    figure(
      {
        value: comparison.target_value!,
        value_upper: comparison.target_value_upper,
        comparator: comparison.target_comparator,
        unit: comparison.unit,
      },
      language,
    );
  const targetText = (row: RankedRow) => `${row.name} ${row.comparison.period} ${t("target")} ${targetFigure(row)}`;
  return (
    <PlotFigure
      label={label}
      options={{
        height: 40 + order.length * 24,
        marginLeft: 90,
        marginRight: 120,
        x: { label: null, grid: true, tickFormat: (value: number) => number(value, language) },
        y: { domain: order, label: null },
        marks: [
          Plot.barX(outcomes, {
            y: "name",
            x: (row: RankedRow) => row.comparison.outcome_value,
            fill: "var(--outcome)",
            fillOpacity: 0.75,
            href: (row: RankedRow) => links.fact(row.comparison.outcome_report_id!, row.comparison.outcome_fact_id!),
            ariaLabel: outcomeText,
            title: outcomeText,
          }),
          Plot.text(outcomes, {
            y: "name",
            x: (row: RankedRow) => row.comparison.outcome_value,
            text: (row: RankedRow) => number(row.comparison.outcome_value!, language),
            textAnchor: "start",
            dx: 6,
            fill: "currentColor",
          }),
          Plot.link(
            targets.filter((row) => row.comparison.target_value_upper !== null),
            {
              y: "name",
              x1: (row: RankedRow) => row.comparison.target_value,
              x2: (row: RankedRow) => row.comparison.target_value_upper,
              stroke: "var(--target)",
              strokeWidth: 5,
              href: (row: RankedRow) => links.fact(row.comparison.target_report_id!, row.comparison.target_fact_id!),
              ariaLabel: targetText,
              title: targetText,
            },
          ),
          Plot.tickX(
            targets.filter((row) => row.comparison.target_value_upper === null),
            {
              y: "name",
              x: (row: RankedRow) => row.comparison.target_value,
              stroke: "var(--target)",
              strokeWidth: 3,
              href: (row: RankedRow) => links.fact(row.comparison.target_report_id!, row.comparison.target_fact_id!),
              ariaLabel: targetText,
              title: targetText,
            },
          ),
          Plot.text(targets, {
            y: "name",
            frameAnchor: "right",
            textAnchor: "end",
            dx: 116,
            text: targetFigure,
            fill: "var(--target)",
          }),
          Plot.ruleX([0], { stroke: "var(--line)" }),
        ],
      }}
    />
  );
}
