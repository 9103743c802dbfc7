/**
 * Sentences in, every numeric expression with its kind out. {@code 十五五} is a label, {@code 5.4%} a
 * fact.
 */
package org.zhibiao.pipeline.mention;
