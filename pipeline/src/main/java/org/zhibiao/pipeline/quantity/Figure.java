package org.zhibiao.pipeline.quantity;

import org.zhibiao.pipeline.mention.Mention;

/** An expression that is a fact, with the quantity it states. */
public record Figure(Mention mention, Quantity quantity) {}
