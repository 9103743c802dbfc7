-- facts_trusted: facts without a doubt that matters.
-- Grain: one row per fact whose flags are none of severity "doubt". Key: fact_id.
select *
from facts
where not list_has_any(flags, (select coalesce(list(flag), []) from flags where severity = 'doubt'))
