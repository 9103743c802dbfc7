/**
 * Text and places in it: a printed text comes in, the same text made plain with its way back goes
 * out. {@code ５.4 ％} reads {@code 5.4%}.
 *
 * <p>A clean text has no full-width digits, letters or per cent signs, no blanks inside Chinese
 * words and numbers, a line for each paragraph, heading or list item, and Chinese punctuation
 * between Chinese words; quotation marks stay as they are printed. A text in traditional script is
 * read as simplified.
 */
package org.zhibiao.pipeline.text;
