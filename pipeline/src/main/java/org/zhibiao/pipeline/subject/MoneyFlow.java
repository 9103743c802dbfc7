package org.zhibiao.pipeline.subject;

import java.util.Locale;

/** By which way money goes into something. */
public enum MoneyFlow {
  /** Capital spent on building and equipment: 完成投资, 总投资, 带动社会投资. */
  INVESTMENT,
  /** A fund that invests: 产业投资基金, 母基金. */
  FUND,
  /** Public money: 财政支出, 中央预算内投资, 转移支付, 专项资金. */
  BUDGET,
  /** Credit: 贷款, 授信, 让利. */
  LOAN,
  /** Debt certificates: 专项债券, 国债, 科创债. */
  BOND,
  /** Money given to people or firms: 补贴, 补助, 发放. */
  SUBSIDY,
  /** Agreed deals: 签约, 合同额, 成交额. */
  CONTRACT,
  /** Taxes and charges not taken: 减税降费, 减负. */
  TAX_RELIEF;

  /** As published: {@code tax_relief}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
