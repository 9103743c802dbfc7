-- One row per fact and span of releases in which it read so.
-- Key: fact_id, valid_from_release. Reads the tables of this release and, in the schema previous,
-- those of the release before (empty for the first); getvariable('release') names this one.
with now as (
    select facts.fact_id, facts.report_id, md5(to_json(facts)::varchar) as reading
    from facts
),
before as (
    select spans.fact_id, md5(to_json(spans)::varchar) as reading
    from (
        select * exclude (valid_from_release, valid_to_release, cause)
        from previous.facts_history
        where valid_to_release is null
    ) as spans
),
kept as (
    select now.fact_id
    from now
    inner join before
        on now.fact_id = before.fact_id
        and now.reading = before.reading
),
old_spans as (
    select
        * replace (
            case
                when valid_to_release is not null or fact_id in (from kept) then valid_to_release
                else getvariable('release')
            end as valid_to_release
        )
    from previous.facts_history
),
new_spans as (
    select
        facts.*,
        getvariable('release') as valid_from_release,
        null::varchar as valid_to_release,
        coalesce(fact_causes.cause, 'new_report') as cause
    from facts
    left join fact_causes
        on facts.fact_id = fact_causes.fact_id
    where facts.fact_id not in (from kept)
)
select * from old_spans
union all by name
select * from new_spans
