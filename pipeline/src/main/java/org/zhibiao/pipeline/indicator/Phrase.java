package org.zhibiao.pipeline.indicator;

/**
 * The words that say what a figure measures.
 *
 * @param origin where they were found
 * @param owner what a property named later belongs to: 三级医院 in 三级医院达8家、床位数增长50.8%
 * @param lead what a later item of the same list shares: 办理 in 办理建议971件、提案952件; else empty
 */
record Phrase(String text, Origin origin, String owner, String lead) {

  /** Where a phrase was found. */
  enum Origin {
    /** Before the figure, in its own part of the clause. */
    OWN,
    /** Behind the figure: what it counts. */
    COUNTED,
    /** A property in its own part, its owner before it. */
    COMPLETED,
    /** In a figure or clause before, of the same sentence. */
    INHERITED,
    /** In an earlier sentence or a heading. */
    FAR,
    /** Nowhere. */
    NONE
  }
}
