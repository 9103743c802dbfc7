-- One row per fact_id that was renamed or went. Key: old_fact_id, release.
-- An id that went is a renaming where the same report now says the same of the same numeral under
-- one other id that is new. An id that went without a cause is not explained and not in here.
with known as (
    select * from previous.id_history
),
gone as (
    select * from previous.facts where fact_id not in (select fact_id from facts)
),
come as (
    select * from facts where fact_id not in (select fact_id from previous.facts)
),
paired as (
    select
        gone.fact_id as old_fact_id,
        come.fact_id as new_fact_id,
        count(*) over (partition by gone.fact_id) as ways,
        count(*) over (partition by come.fact_id) as ways_back
    from gone
    inner join come
        on gone.report_id = come.report_id
        and gone."text" = come."text"
        and gone."value" = come."value"
        and gone.unit = come.unit
        and gone.indicator = come.indicator
        and gone.period = come.period
),
renamed as (
    select old_fact_id, new_fact_id from paired where ways = 1 and ways_back = 1
),
new_entries as (
    select
        gone.fact_id as old_fact_id,
        renamed.new_fact_id,
        coalesce(fact_causes.cause, 'rule_changed') as reason,
        getvariable('release') as release
    from gone
    left join renamed
        on gone.fact_id = renamed.old_fact_id
    left join fact_causes
        on gone.fact_id = fact_causes.fact_id
    where fact_causes.cause is not null or renamed.new_fact_id is not null
)
select * from known
union all
select * from new_entries
