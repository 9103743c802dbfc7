package org.zhibiao.pipeline.statement;

/**
 * A word of the sentence that says what the figures behind it mean: {@code 增长} at [6, 8).
 *
 * @param word as listed in verbs.tsv; 增长到 is listed as 增长 and becomes an endpoint
 */
public record Cue(int start, int end, String word, CueKind kind) {}
