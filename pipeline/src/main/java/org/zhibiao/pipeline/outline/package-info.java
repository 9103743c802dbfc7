/**
 * Text comes in, sections and sentences go out. {@code 一、2025年工作回顾} opens a section whose role is
 * {@code review}.
 *
 * <p>The role of a sentence is found from the widest to the nearest: the heading of its part (the
 * years and periods it names, seen from the year planned; then words such as 回顾 and 安排), the first
 * words of its paragraph (过去一年, “十五五”时期, 我们清醒地看到), and where neither says it, whether the
 * paragraph's verbs look ahead or back. Within one heading a change of role makes a new section
 * with the same path. Every numeral of the print stands in some passage: what is no part of the
 * report has the role {@code front} or {@code back}.
 */
package org.zhibiao.pipeline.outline;
