-- Every outcome that is told of an indicator, with its place among those of the same region,
-- measure, unit and period. Chosen in this order: the region's own report; the report of the
-- following year, of the same year, a later one; full text before picture story; the preferred
-- text; without doubt; exact before bounded words; the review before other sections; as printed.
-- Grain: one row per coded fact that states an outcome. Key: fact_id.
create macro told_outcomes() as table
  with ruled as (
    select
      coded.*,
      case
        when not of_own_report then 'other_report'
        when plan_year = last_year + 1 then 'following_report'
        when plan_year = last_year then 'same_year_report'
        when plan_year > last_year + 1 then 'later_report'
        else 'other_report'
      end as rule
    from coded_facts() as coded
    where modality = 'outcome'
  )
  select
    ruled.*,
    row_number() over (
      partition by region_code, indicator_code, measure, unit, period
      order by
        case rule
          when 'following_report' then 0
          when 'same_year_report' then 1
          when 'later_report' then 2
          else 3
        end,
        kind_rank,
        preferred desc,
        doubtful,
        case when comparator = '=' then 0 when comparator = 'mag' then 2 else 1 end,
        case section_role when 'review' then 0 when 'multi_year_review' then 1 else 2 end,
        plan_year,
        report_id,
        passage_no,
        mention_no
    ) as choice
  from ruled;

-- Whether two levels are of the same thing, by what is done: 7800 firms there are and 2200 that are
-- to be fostered are not, nor are flats begun and flats finished.
create macro same_activity(measure, one, other) as
  case
    when measure <> 'level' or one is not distinct from other then true
    when one is null or other is null then false
    when one in ('started', 'completed') and other in ('started', 'completed') then false
    else true
  end;
