/**
 * From a statement to what it measures. In: a sentence, its figures and their statements. Out: for
 * each figure the noun phrase in the text's own words and, where it plainly is one of the
 * catalogue's and covers the whole region, its code: 城镇调查失业率控制在5.2%以内 measures 城镇调查失业率, code {@code
 * unemployment_survey}.
 *
 * <p>A sentence is read without its words of time ({@link Reading}), cut into the parts that may
 * belong to each figure ({@link Window}); {@link IndicatorPhraseFinder} takes the noun behind a
 * count or the subject before a predicate, shares what a list shares and inherits what is elided;
 * {@link CatalogueLinker} compares the phrase with seeds/indicators.csv.
 */
package org.zhibiao.pipeline.indicator;
