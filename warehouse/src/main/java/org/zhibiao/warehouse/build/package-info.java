/**
 * Models: SELECTs of warehouse/sql come in, tables go out as Parquet. {@code series.sql} makes of
 * two reports that state 地区生产总值增长5.4% one value.
 */
package org.zhibiao.warehouse.build;
