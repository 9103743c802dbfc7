package org.zhibiao.pipeline.statement;

import java.util.Locale;

/** What a word of aspect.tsv says of a count told over several years. */
enum AspectWord {
  /** A unit that counts things that happen: 次, 轮. */
  OCCURRENCE,
  /** Tells one thing after another: 先后, 陆续. */
  SERIES,
  /** What happened to the things counted before it: 入选, 竣工. */
  EVENT,
  /** A noun that names what stands at a time: 余额, 里程, 人均. */
  STOCK,
  /** A noun that names what work brings forth: 成果, 经验. */
  OUTPUT,
  /** What the plan of the years consists of, which is of them all: 方面, 约束性指标. */
  ITEM,
  /** A noun that names money passing: 支出, 投入. */
  SPENDING,
  /** A noun that names what may come and go, which it does where its years are told: 资金, 毕业生. */
  FLOW,
  /** A word that looks like one of the above and is none: 获得感. */
  NONE;

  static AspectWord of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
