/**
 * Text and places in it: comes in a printed text, goes out the same text made plain with its way
 * back. {@code ５.4 ％} reads {@code 5.4%}.
 */
package org.zhibiao.pipeline.text;
