package org.zhibiao.pipeline.indicator;

import java.util.List;
import org.zhibiao.pipeline.flag.Flag;

/**
 * What a figure measures, in words of the text, and its catalogue code where it plainly is that
 * indicator of the whole region.
 *
 * @param phrase e.g. 地区生产总值
 * @param code e.g. {@code gdp}; empty where none fits
 * @param scope the part of the region (or the other place, company …) it covers; empty for all
 */
public record IndicatorReading(String phrase, String code, String scope, List<Flag> flags) {
  public IndicatorReading {
    flags = List.copyOf(flags);
  }
}
