/**
 * Units of measure and classifiers as reference data: which words are units and how they convert.
 * {@code 亩} is 2000/3 of {@code 平方米}; {@code 家} counts firms.
 */
package org.zhibiao.pipeline.unit;
