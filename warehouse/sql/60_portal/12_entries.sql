-- Entries of the lists of regions, indicators and reports.
create temp table report_entries as
select
    reports.report_id,
    reports.region_code,
    reports.kind,
    coalesce(reports.title, reports.report_id) as title,
    reports.review_year,
    reports.plan_year,
    reports.delivered_on::varchar as delivered_on,
    reports.source_url,
    (select count(*) from passages where passages.report_id = reports.report_id) as passages,
    (select count(*) from facts where facts.report_id = reports.report_id) as facts
from reports;

create temp table region_entries as
select
    regions.region_code,
    regions.name_zh,
    coalesce(regions.name_en, regions.name_zh) as name_en,
    regions.level,
    (select count(*) from report_entries as r where r.region_code = regions.region_code) as reports,
    (select coalesce(sum(r.facts), 0)::bigint from report_entries as r where r.region_code = regions.region_code)
        as facts
from regions;

create temp table indicator_entries as
select
    indicators.indicator_code,
    indicators.name_zh,
    indicators.name_en,
    coalesce(indicators.definition_zh, '') as definition_zh,
    coalesce(indicators.definition_en, '') as definition_en,
    coalesce(indicators.unit, '') as unit,
    coalesce(indicators.theme, '') as theme,
    (select count(distinct s.region_code) from series as s where s.indicator_code = indicators.indicator_code)
        as regions,
    (select count(*) from facts where coalesce(facts.indicator_code, facts.concept_code) = indicators.indicator_code)
        as facts
from indicators
