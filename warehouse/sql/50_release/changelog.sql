-- One row per table, sort of change and cause, with how many rows it concerns.
select
    table_name,
    change,
    cause,
    count(distinct row_key)::varchar as rows
from changes
group by table_name, change, cause
order by table_name, change, cause
