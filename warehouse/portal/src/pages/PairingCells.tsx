import { useLanguage } from "../app/language";
import { links } from "../app/router";
import type { Pairing } from "../data/types";
import { figure } from "../format/figures";

/** A target as a link to its sentence; empty where there is none. */
export function TargetCell({ row }: { row: Pairing }) {
  const { language } = useLanguage();
  return (
    <td class="number">
      {row.target_value !== null && row.target_fact_id && row.target_report_id && (
        <a href={links.fact(row.target_report_id, row.target_fact_id)}>
          {figure(
            {
              value: row.target_value,
              value_upper: row.target_value_upper,
              comparator: row.target_comparator,
              unit: row.unit,
            },
            language,
          )}
        </a>
      )}
    </td>
  );
}

/** An outcome as a link to its sentence, in the colour of its attainment where `coloured`. */
export function OutcomeCell({ row, coloured = false }: { row: Pairing; coloured?: boolean }) {
  const { language } = useLanguage();
  if (row.outcome_value === null || !row.outcome_fact_id || !row.outcome_report_id) return <td class="number" />;
  const told = figure({ value: row.outcome_value, comparator: row.outcome_comparator, unit: row.unit }, language);
  return (
    <td class="number">
      <a href={links.fact(row.outcome_report_id, row.outcome_fact_id)}>
        {coloured ? <span class={`tag ${row.attainment}`}>{told}</span> : told}
      </a>
    </td>
  );
}
