package org.zhibiao.pipeline.mention;

/**
 * What a rule says of a numeral.
 *
 * @param reason one word for why, as published: {@code ordinal}, {@code duration}
 */
record Verdict(MentionKind kind, String reason) {}
