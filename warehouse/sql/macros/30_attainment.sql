-- Whether an outcome attains a target, by what the words of both bound.
--
-- A target binds from below (至少, 以上; also a plain or about value where more is better), from
-- above (以内, 不超过; also a plain or about value where less is better), or on both sides (a range;
-- a plain value where neither is better). A fall (下降3%左右) is compared by its size.
-- Where the indicator is one to be held down (direction 'ceiling': consumer prices), its target is
-- what it is to stay within, however worded (控制在3%左右; of a range the upper end), and to stay
-- further inside is no merit: see docs/decisions/0008.
-- An outcome that is itself only bounded (超28万) decides where the bound does, else nothing is said.
-- The tolerances come from the table tolerances, as amounts of the target's unit.

-- 'floor', 'ceiling' or 'band'.
create macro target_side(comparator, direction) as
  case
    when direction = 'ceiling' and comparator not in ('>=', '>') then 'ceiling'
    when comparator = 'range' then 'band'
    when comparator in ('>=', '>', 'mag') then 'floor'
    when comparator in ('<=', '<') then 'ceiling'
    when direction = 'higher' then 'floor'
    when direction = 'lower' then 'ceiling'
    else 'band'
  end;

-- A fall is mirrored: more of it is what the words mean by more.
create macro mirrored_direction(is_fall, direction) as
  case
    when not is_fall then direction
    when direction = 'higher' then 'lower'
    when direction = 'lower' then 'higher'
    else direction
  end;

-- Whether an outcome that is only bounded leaves the question open.
create macro outcome_is_undecided(side, target, target_upper, outcome, outcome_comparator) as
  case
    when outcome_comparator = 'mag' then true
    when outcome_comparator in ('>', '>=') and side = 'floor' then outcome < target
    when outcome_comparator in ('>', '>=') then outcome <= coalesce(target_upper, target)
    when outcome_comparator in ('<', '<=') then outcome > target
    else false
  end;

create macro floor_verdict(target, comparator, outcome, about, rounding, margin) as
  case
    when outcome > target + margin then 'exceeded'
    when outcome > target or (outcome = target and comparator <> '>') then 'met'
    when comparator in ('~', '<~') and outcome >= target - about then 'met'
    when outcome >= target - rounding then 'met_within_rounding'
    else 'missed'
  end;

-- Staying inside a limit is met, however far inside; only a plain value of what had better be low
-- can be bettered.
create macro ceiling_verdict(target, comparator, direction, outcome, about, rounding, margin) as
  case
    when direction = 'lower' and comparator not in ('<=', '<') and outcome < target - margin then 'exceeded'
    when outcome < target or (outcome = target and comparator <> '<') then 'met'
    when comparator in ('~', '<~') and outcome <= target + about then 'met'
    when outcome <= target + rounding then 'met_within_rounding'
    else 'missed'
  end;

create macro band_verdict(least, greatest, comparator, direction, outcome, about, rounding) as
  case
    when outcome between least and greatest then 'met'
    when comparator in ('~', '<~') and outcome between least - about and greatest + about then 'met'
    when outcome between least - rounding and greatest + rounding then 'met_within_rounding'
    when outcome > greatest and direction = 'higher' then 'exceeded'
    when outcome < least and direction = 'lower' then 'exceeded'
    else 'missed'
  end;

-- The verdict on magnitudes: falls are mirrored already, target is the lesser end of a range.
create macro verdict(
  direction, target, target_upper, comparator, outcome, outcome_comparator, about, rounding, margin) as
  case
    when target is null then 'no_target'
    when outcome is null then 'open'
    when outcome_is_undecided(
      target_side(comparator, direction), target, target_upper, outcome, outcome_comparator)
      then 'not_comparable'
    when target_side(comparator, direction) = 'floor'
      then floor_verdict(target, comparator, outcome, about, rounding, margin)
    when target_side(comparator, direction) = 'ceiling'
      then ceiling_verdict(
        coalesce(target_upper, target), comparator, direction, outcome, about, rounding, margin)
    else band_verdict(
      target, coalesce(target_upper, target), comparator, direction, outcome, about, rounding)
  end;

-- The whole rule. attainment('higher', 5, null, '~', 5.4, '=', 0.5, 0.05, 0.5) is 'met'.
create macro attainment_of(
  direction, target, target_upper, comparator, outcome, outcome_comparator, about, rounding, margin) as
  verdict(
    mirrored_direction(target < 0, direction),
    least(abs(target), abs(coalesce(target_upper, target))),
    case when target_upper is not null then greatest(abs(target), abs(target_upper)) end,
    comparator,
    case when target < 0 then -outcome else outcome end,
    outcome_comparator,
    about,
    rounding,
    margin);
