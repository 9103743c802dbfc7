package org.zhibiao.pipeline.mention;

import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.text.Span;

/**
 * A numeric expression in a sentence, and why it is or is not a fact.
 *
 * @param ordinal which expression of the sentence this is, from 0
 * @param start its first char in the passage's clean text
 * @param end behind its last char in the passage's clean text
 * @param reason the name of the rule that decided the kind, e.g. {@code ordinal}
 */
public record Mention(
    Passage passage, int ordinal, int start, int end, MentionKind kind, String reason) {

  /** The expression made plain: {@code 5.2万亿}. */
  public String text() {
    return passage.text().substring(start, end);
  }

  /** Where the expression is printed. */
  public Span span() {
    return passage.clean().printed(start, end);
  }

  /** The sentence before the expression. */
  public String before() {
    return passage.text().substring(0, start);
  }

  /** The sentence behind the expression. */
  public String after() {
    return passage.text().substring(end);
  }
}
