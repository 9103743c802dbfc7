-- counts: facts that count discrete things: schools, parks, firms, projects.
-- Grain: one row per such fact. Key: fact_id.
-- Plain enough for both Spark SQL and DuckDB.
with source as (
  select * from facts where counted_noun is not null
),
final as (
  select source.*, year(period_end) as year from source
)
select * from final
