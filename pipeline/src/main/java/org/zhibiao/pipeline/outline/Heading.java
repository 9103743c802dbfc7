package org.zhibiao.pipeline.outline;

/**
 * A heading: {@code 一、2025年工作回顾}.
 *
 * @param title its words
 * @param style how it is marked; headings of one style stand side by side
 * @param wholeLine whether it is a line of its own, or the first sentence of a paragraph
 */
record Heading(String title, String style, boolean wholeLine) {
  /** The style of a heading that carries no mark. */
  static final String PLAIN = "plain";

  /** The style of an annex, which stands beside the body's parts whatever their style. */
  static final String ANNEX = "annex";
}
