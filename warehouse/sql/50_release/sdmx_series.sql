-- One row per observation of the series, in the columns of the SDMX data structure.
-- A period of several years is written as SDMX writes a time range: its start and its length.
with source as (
    select * from series
),
observed as (
    select
        region_code as "REF_AREA",
        indicator_code as "INDICATOR",
        measure as "MEASURE",
        unit as "UNIT_MEASURE",
        case
            when regexp_full_match(period, '\d{4}(-\d{2})?') then period
            else strftime(period_start, '%Y-%m-%d') || '/P'
                || (date_diff('month', period_start, period_end) + 1) || 'M'
        end as "TIME_PERIOD",
        "value" as "OBS_VALUE",
        value_upper::double as "OBS_UPPER",
        comparator as "COMPARATOR",
        'A' as "OBS_STATUS",
        fact_id as "FACT_ID"
    from source
)
select * from observed
order by all
