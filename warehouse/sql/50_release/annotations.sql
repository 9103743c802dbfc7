-- One row per fact, with what is needed to find it again in its report.
-- Offsets count code points, as DuckDB's substring does for all but combined characters.
with source as (
    select
        facts.fact_id,
        facts.report_id,
        facts."start",
        facts."end",
        facts.indicator,
        facts.comparator,
        facts."value",
        facts.value_upper,
        facts.unit,
        facts.period,
        facts.modality,
        passages."text" as sentence,
        facts."start" - passages."start" as place,
        facts."end" - facts."start" as width,
        reports.sha256,
        reports.source_url
    from facts
    inner join passages
        on facts.report_id = passages.report_id
        and facts.passage_no = passages.passage_no
    inner join reports
        on facts.report_id = reports.report_id
),
quoted as (
    select
        *,
        substring(sentence, greatest(place - 19, 1), least(place, 20)) as prefix,
        substring(sentence, place + 1, width) as exact,
        substring(sentence, place + width + 1, 20) as suffix,
        concat_ws(
            ' ', indicator, comparator, "value"::double::varchar, value_upper::double::varchar, unit, period, modality
        ) as statement
    from source
)
select * from quoted
order by report_id, "start", fact_id
