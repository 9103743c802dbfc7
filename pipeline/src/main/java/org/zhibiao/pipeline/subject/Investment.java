package org.zhibiao.pipeline.subject;

import java.math.BigDecimal;

/**
 * Money put, or to be put, into something: 交通完成投资3252亿元 is an investment of 325200000000 yuan into
 * 交通.
 *
 * @param amountCny in yuan, signed as the fact; null where the report states another currency
 * @param amountCnyUpper the upper end of a range in yuan, else null
 * @param purpose what the money is for, in words of the text; empty where it is not said
 */
public record Investment(
    BigDecimal amountCny, BigDecimal amountCnyUpper, MoneyFlow flow, String purpose) {}
