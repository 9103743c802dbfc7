/** Reports in, facts out. {@code 地区生产总值5.2万亿元、增长5.4%} gives two facts on one indicator. */
package org.zhibiao.pipeline.fact;
