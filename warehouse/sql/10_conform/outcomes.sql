-- outcomes: facts that state something achieved.
-- Grain: one row per fact that states something achieved. Key: fact_id.
-- base_year is the year that the stated base of comparison names (较2020年), else null.
-- Plain enough for both Spark SQL and DuckDB.
with source as (
  select * from facts where modality = 'outcome'
),
final as (
  select
    source.*,
    year(period_end) as outcome_year,
    cast(nullif(regexp_extract(baseline, '(19|20)[0-9][0-9]', 0), '') as int) as base_year
  from source
)
select * from final
