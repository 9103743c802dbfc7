-- investments: facts that state money put, or to be put, into something.
-- Grain: one row per such fact. Key: fact_id.
-- Foreign currency is kept as it is stated and has no amount in yuan: no rate is assumed.
-- Plain enough for both Spark SQL and DuckDB.
with source as (
  select * from facts where flow is not null and quantity_kind = 'money'
),
final as (
  select
    source.*,
    case when unit = '元' then value end as amount_cny,
    case when unit = '元' then value_upper end as amount_cny_upper
  from source
)
select * from final
