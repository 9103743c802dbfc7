-- One row per fact that came, went or reads otherwise than in the release before: why.
-- Key: fact_id. A difference in nothing but what the catalogue decides is the catalogue's;
-- a difference while the report's bytes stayed the same is the rules', if they did change; a
-- fact that went although neither did has no cause.
with reports_now as (
    select report_id, sha256, pipeline_version from reports
),
reports_before as (
    select report_id, sha256, pipeline_version from previous.reports
),
corrected as (
    select distinct fact_id from corrections where fact_id is not null
),
now as (
    select
        fact_id,
        report_id,
        md5(to_json(read)::varchar) as reading
    from (
        select * exclude (indicator_code, concept_code, theme, unit_code, quantity_kind) from facts
    ) as read
),
before as (
    select
        fact_id,
        report_id,
        md5(to_json(read)::varchar) as reading
    from (
        select * exclude (indicator_code, concept_code, theme, unit_code, quantity_kind)
        from previous.facts
    ) as read
),
both_sides as (
    select
        coalesce(now.fact_id, before.fact_id) as fact_id,
        coalesce(now.report_id, before.report_id) as report_id,
        now.reading as now_reads,
        before.reading as before_read
    from now
    full join before
        on now.fact_id = before.fact_id
),
judged as (
    select
        both_sides.fact_id,
        case
            when reports_before.report_id is null then 'new_report'
            when reports_now.report_id is null then 'source_revised'
            when reports_now.sha256 <> reports_before.sha256 then 'source_revised'
            when corrected.fact_id is not null then 'corrected'
            when both_sides.now_reads = both_sides.before_read then 'catalogue_changed'
            when both_sides.now_reads is null
                and reports_now.pipeline_version = reports_before.pipeline_version then null
            else 'rule_changed'
        end as cause
    from both_sides
    left join reports_now
        on both_sides.report_id = reports_now.report_id
    left join reports_before
        on both_sides.report_id = reports_before.report_id
    left join corrected
        on both_sides.fact_id = corrected.fact_id
)
select * from judged
