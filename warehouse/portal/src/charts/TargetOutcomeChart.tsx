import * as Plot from "@observablehq/plot";
import { useLanguage } from "../app/language";
import { links } from "../app/router";
import type { Point } from "../data/types";
import { figure } from "../format/figures";
import { PlotFigure } from "./PlotFigure";

const CALENDAR_YEAR = /^\d{4}$/;
const AT_LEAST = new Set([">=", ">"]);
const AT_MOST = new Set(["<=", "<"]);

/**
 * Targets and outcomes of one indicator, year by year. A target keeps its comparator: a dashed bar
 * is 左右, an arrow says on which side of it the promise lies, a block is a range. A year without a
 * figure is a gap.
 */
export function TargetOutcomeChart({ title, unit, points }: { title: string; unit: string; points: Point[] }) {
  const { language, t } = useLanguage();
  const yearly = points.filter((point) => CALENDAR_YEAR.test(point.period));
  const years = everyYear(yearly);
  const targets = yearly.filter((point) => point.modality === "target");
  const outcomes = yearly.filter((point) => point.modality === "outcome");
  const single = targets.filter((point) => point.value_upper === null);
  const describe = (point: Point) => `${title} ${point.period} ${t(point.modality)} ${figure(point, language)}`;
  const linked = {
    href: (point: Point) => links.fact(point.report_id, point.fact_id),
    ariaLabel: describe,
    title: describe,
  };
  const arrow = (codes: Set<string>, rotate: number) =>
    Plot.vector(
      single.filter((point) => codes.has(point.comparator)),
      {
        x: "period",
        y: "value",
        length: 14,
        rotate,
        anchor: "start",
        stroke: "var(--target)",
        strokeWidth: 1.8,
        ...linked,
      },
    );
  const line = years.map((period) => ({
    period,
    value: outcomes.find((point) => point.period === period)?.value ?? Number.NaN,
  }));
  return (
    <PlotFigure
      label={`${title}（${unit}）`}
      options={{
        height: 240,
        marginLeft: 52,
        x: { type: "point", domain: years, label: null, padding: 0.5, tickRotate: years.length > 12 ? -60 : 0 },
        y: { label: unit, grid: true, nice: true, tickFormat: shortTick },
        marks: [
          Plot.lineY(line, { x: "period", y: "value", stroke: "var(--outcome)", strokeOpacity: 0.45 }),
          Plot.link(
            targets.filter((point) => point.value_upper !== null),
            {
              x: "period",
              y1: "value",
              y2: "value_upper",
              stroke: "var(--target)",
              strokeWidth: 14,
              strokeOpacity: 0.45,
              ...linked,
            },
          ),
          Plot.dot(single, {
            x: "period",
            y: "value",
            symbol: HORIZONTAL_BAR,
            r: 7,
            stroke: "var(--target)",
            strokeWidth: 2.5,
            ...linked,
          }),
          Plot.text(
            single.filter((point) => point.comparator === "~"),
            { x: "period", y: "value", text: () => "≈", dx: 16, fill: "var(--target)", fontSize: 14 },
          ),
          arrow(AT_LEAST, 0),
          arrow(AT_MOST, 180),
          Plot.dot(outcomes, { x: "period", y: "value", r: 4.5, fill: "var(--outcome)", ...linked }),
        ],
      }}
    />
  );
}

/** A short horizontal stroke, as a symbol for Plot.dot. */
const HORIZONTAL_BAR = {
  draw(context: { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void }, size: number) {
    const half = Math.sqrt(size);
    context.moveTo(-half, 0);
    context.lineTo(half, 0);
  },
};

function everyYear(points: Point[]): string[] {
  const years = points.map((point) => Number(point.period));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => String(first + i));
}

function shortTick(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e12) return `${value / 1e12}万亿`;
  if (size >= 1e8) return `${value / 1e8}亿`;
  return size >= 1e4 ? `${value / 1e4}万` : String(value);
}
