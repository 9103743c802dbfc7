/**
 * Expressions in, values with comparator and unit out. {@code 近5.2万亿元} is {@code <~ 5200000000000
 * 元}.
 */
package org.zhibiao.pipeline.quantity;
