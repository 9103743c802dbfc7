-- Conversion of units, exact to the sixth decimal: integers carry the value, no floating point.
-- 35亩 of 2000/3 平方米 each are 23333.333333 平方米.
create macro converted(amount, numerator, denominator) as
  cast(
    cast(
      (cast(amount * 1000000 as hugeint) * cast(numerator as hugeint) * 2
        + cast(sign(amount) as hugeint) * cast(denominator as hugeint))
      // (cast(denominator as hugeint) * 2)
    as decimal(38, 0)) * 0.000001
  as decimal(28, 6));

-- Factors from one unit to another of the same kind and base: numerator and denominator in lowest
-- terms. Units of different kinds have no row, and so are never converted; nor have units so far
-- apart (电子伏, 吨标准煤) that their factor would not fit the integers of a conversion.
-- Grain: one row per pair of units. Key: from_unit, to_unit.
create macro unit_factors() as table
  with pairs as (
    select
      a.unit as from_unit,
      b.unit as to_unit,
      cast(a.factor_numerator as hugeint) * cast(b.factor_denominator as hugeint) as numerator,
      cast(a.factor_denominator as hugeint) * cast(b.factor_numerator as hugeint) as denominator
    from units as a
    join units as b on b.quantity_kind = a.quantity_kind and b.base_unit = a.base_unit
    where cast(a.factor_numerator as double) * cast(b.factor_denominator as double) < 1e37
      and cast(a.factor_denominator as double) * cast(b.factor_numerator as double) < 1e37
  ),
  reduced as (
    select
      from_unit,
      to_unit,
      numerator // gcd(numerator, denominator) as numerator,
      denominator // gcd(numerator, denominator) as denominator
    from pairs
  )
  select * from reduced where numerator < 1e15 and denominator < 1e15;
