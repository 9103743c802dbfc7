-- 各地最新的经济增长目标 | The newest growth targets
SELECT r.name_zh, c.period, c.target_comparator, c.target_value, c.outcome_value, c.attainment
FROM comparisons AS c
JOIN regions AS r USING (region_code)
WHERE c.indicator_code = 'gdp' AND c.measure = 'growth' AND c.target_value IS NOT NULL
ORDER BY c.period DESC, c.target_value DESC
;
-- 未完成的目标 | Targets that were missed
SELECT r.name_zh, i.name_zh AS indicator, c.period, c.target_comparator, c.target_value, c.outcome_value, c.unit
FROM comparisons AS c
JOIN regions AS r USING (region_code)
JOIN indicators AS i USING (indicator_code)
WHERE c.attainment = 'missed'
ORDER BY c.period DESC, r.region_code
;
-- 各报告有多少数字 | How many figures each report holds
SELECT p.title, count(*) AS figures, count(f.indicator_code) AS coded
FROM facts AS f
JOIN reports AS p USING (report_id)
GROUP BY ALL
ORDER BY figures DESC
;
-- 每一列是什么意思 | What every column means
SELECT * FROM dictionary
;
