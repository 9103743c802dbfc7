-- One row per table row and column that differs between two releases. Key: table_name, row_key,
-- column_name. {table}, {key}, {columns}, {fact} and {report} are filled in from the table's schema.
insert into changes
with before as (
    select {key} as row_key, {fact} as fact_id, {report} as report_id, unnest({columns}) as cell
    from before_rows
),
now as (
    select {key} as row_key, {fact} as fact_id, {report} as report_id, unnest({columns}) as cell
    from now_rows
),
keys_before as (
    select distinct row_key from before
),
keys_now as (
    select distinct row_key from now
),
cells as (
    select
        coalesce(now.row_key, before.row_key) as row_key,
        coalesce(now.fact_id, before.fact_id) as fact_id,
        coalesce(now.report_id, before.report_id) as report_id,
        coalesce(now.cell.name, before.cell.name) as column_name,
        before.cell.content as content_before,
        now.cell.content as content_now
    from now
    full join before
        on now.row_key = before.row_key
        and now.cell.name = before.cell.name
),
differing as (
    select
        cells.*,
        case
            when cells.row_key not in (from keys_before) then 'added'
            when cells.row_key not in (from keys_now) then 'gone'
            else 'changed'
        end as change
    from cells
    where content_before is distinct from content_now
),
told as (
    select distinct
        row_key,
        change,
        case when change = 'changed' then column_name else '*' end as column_name,
        case when change = 'changed' then content_before end as content_before,
        case when change = 'changed' then content_now end as content_now,
        fact_id,
        report_id
    from differing
),
explained as (
    select
        told.*,
        coalesce(
            fact_causes.cause,
            case
                when told.report_id is null then null
                when told.report_id not in (select report_id from previous.reports) then 'new_report'
                when told.report_id not in (select report_id from reports) then 'source_revised'
                when (select any_value(r.sha256) from reports as r where r.report_id = told.report_id)
                    <> (select any_value(r.sha256) from previous.reports as r where r.report_id = told.report_id)
                    then 'source_revised'
            end,
            case when {table} in ('indicators', 'regions', 'units', 'themes', 'flags') then 'catalogue_changed' end,
            case when {table} = 'corrections' then 'corrected' end,
            'rule_changed'
        ) as cause
    from told
    left join fact_causes
        on told.fact_id = fact_causes.fact_id
)
select
    {table} as table_name,
    row_key,
    change,
    column_name,
    content_before as "before",
    content_now as "after",
    cause
from explained
