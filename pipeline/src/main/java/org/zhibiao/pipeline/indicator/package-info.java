/** Quantities in, what they measure out. {@code 地区生产总值5.2万亿元} is {@code gdp}. */
package org.zhibiao.pipeline.indicator;
