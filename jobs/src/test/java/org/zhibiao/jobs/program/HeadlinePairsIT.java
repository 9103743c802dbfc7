package org.zhibiao.jobs.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.Sql;

/**
 * From the provinces' files to comparisons: targets of 2025 beside outcomes of 2025, held against
 * the pairs that a table of headline figures implies.
 */
class HeadlinePairsIT {
  private static final double LEAST_SHARE = 0.97;

  /**
   * Values of the table in the unit that comparisons have, and whether comparisons tell them so.
   */
  private static final String PAIRS =
      """
      with figures as (
        select regions.region_code, gold.code, gold.measure, gold.modality,
          cast(split_part(doc, '-', 2) as integer) as report_year, cmp,
          cast(gold.value as double) * coalesce(factor, 1) as value,
          coalesce(common.unit, nullif(gold.unit, ''), '1') as unit
        from read_csv(%s, delim = '\t', quote = '', header = true, all_varchar = true) as gold
        join regions on regions.short_name = split_part(doc, '-', 1) and regions.level = 'province'
        join indicators on indicators.indicator_code = gold.code
        left join (
          select a.unit as from_unit, b.unit, a.factor_numerator::double / a.factor_denominator
            * b.factor_denominator / b.factor_numerator as factor
          from units as a join units as b using (quantity_kind, base_unit)
        ) as common on common.from_unit = gold.unit and common.unit = indicators.unit
        where gold.period = '2025'
      ),
      implied as (
        select region_code, code, measure, unit,
          list((t.cmp, t.value)) as targets, list((o.cmp, o.value)) as outcomes
        from figures as t join figures as o using (region_code, code, measure, unit)
        where t.modality = 'target' and t.report_year = 2025
          and o.modality = 'outcome' and o.report_year = 2026
        group by all
      ),
      told as (
        select *, indicator_code as code from comparisons
        where period = '2025' and comparability <> 'other_scope'
          and target_value is not null and outcome_value is not null
      )
      select concat_ws(' ', implied.region_code, code, measure, unit) as pair,
        case
          when told.code is null then 'missing'
          when len(list_filter(targets, lambda t: t[1] = target_comparator
              and abs(t[2] - target_value::double) <= 1e-9 * abs(t[2]))) > 0
            and len(list_filter(outcomes, lambda o: o[1] = outcome_comparator
              and abs(o[2] - outcome_value::double) <= 1e-9 * abs(o[2]))) > 0
            then 'right'
          else 'invented'
        end as verdict
      from implied left join told using (region_code, code, measure, unit)
      order by pair
      """;

  @TempDir private Path folder;

  @Test
  void targetsMeetTheirOutcomesAcrossTheReportsOfTwoYears() throws Exception {
    Path shared = Path.of(System.getProperty("zhibiao.shared", "-"));
    Path headline = shared.resolve("gold").resolve("headline-dev.tsv");
    Path corpus = shared.resolve("corpus");
    assumeTrue(
        Files.exists(headline) && Files.isDirectory(corpus),
        "SKIPPED: no reports of provinces and table of their headline figures under " + shared);
    Path data = folder.resolve("data");
    Program.Ended run =
        Program.run(
            "nightly",
            "--input",
            corpus.resolve("provincial-2025").toString(),
            "--input",
            corpus.resolve("provincial-2026").toString(),
            "--data",
            data.toString(),
            "--no-release");
    assertThat(run.code()).as(run.output()).isZero();

    List<List<String>> pairs = pairs(data.resolve("zhibiao.duckdb"), headline);

    assertThat(pairs).hasSizeGreaterThan(70);
    assertThat(pairs).noneMatch(pair -> pair.get(1).equals("invented"));
    long right = pairs.stream().filter(pair -> pair.get(1).equals("right")).count();
    assertThat((double) right / pairs.size())
        .as("%s", pairs.stream().filter(pair -> !pair.get(1).equals("right")).toList())
        .isGreaterThanOrEqualTo(LEAST_SHARE);
  }

  private static List<List<String>> pairs(Path database, Path headline) throws Exception {
    try (DuckDb duckdb = DuckDb.inMemory()) {
      duckdb.run("attach %s as zhibiao (read_only)".formatted(Sql.text(database)));
      duckdb.run("use zhibiao");
      return duckdb.rows(PAIRS.formatted(Sql.text(headline)));
    }
  }
}
