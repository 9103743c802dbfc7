package org.zhibiao.pipeline.statement;

/**
 * A stretch of a sentence that says when: 2025年, 五年来, 较2020年.
 *
 * @param role what it does to the figures behind it
 * @param period the calendar period it names
 */
record TimeExpression(int start, int end, TimeRole role, Period period) {}
