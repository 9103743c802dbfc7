package org.zhibiao.pipeline.indicator;

import java.util.List;
import org.zhibiao.pipeline.flag.Flag;

/**
 * What a figure measures, in words of the text, and what that is in the catalogue.
 *
 * <p>There are two codes. {@code code} is the annotation guidelines' vocabulary (the headline rows
 * of seeds/indicators.csv) and is given only where the figure plainly is that indicator for the
 * whole region. {@code conceptCode} is the row of the whole catalogue (a wider list: 钢产量, 高铁里程,
 * 三甲医院 …) under the same condition; it equals {@code code} wherever that is given. {@code theme} is
 * the concept's theme, or the one that the phrase's words suggest; it says nothing of scope.
 *
 * @param phrase e.g. 地区生产总值
 * @param code e.g. {@code gdp}; empty where none fits
 * @param conceptCode e.g. {@code steel_output}; empty where none fits
 * @param theme a code of seeds/themes.csv, e.g. {@code industry}; empty where none is plain
 * @param scope the part of the region (or the other place, company …) it covers; empty for all
 */
public record IndicatorReading(
    String phrase, String code, String conceptCode, String theme, String scope, List<Flag> flags) {
  public IndicatorReading {
    flags = List.copyOf(flags);
  }
}
