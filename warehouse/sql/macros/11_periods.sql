-- The last year of a period: 2025 of 2021/2025 and of 2025-01/2025-09.
create macro last_year_of(period) as cast(left(split_part(period, '/', -1), 4) as integer);
