package org.zhibiao.pipeline.flag;

/**
 * A doubt that travels beside what was read: its code is one of {@link FlagCode}, its detail says
 * what was seen, e.g. {@code value_implausible: 居民消费价格 30000 is outside -10..30}.
 */
public record Flag(FlagCode code, String detail) {}
