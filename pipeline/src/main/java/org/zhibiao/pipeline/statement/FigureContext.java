package org.zhibiao.pipeline.statement;

import java.util.List;
import java.util.Optional;
import org.zhibiao.pipeline.quantity.Figure;

/**
 * A figure in its clause: in {@code 全市森林覆盖率提高到45%} the figure 45% with the governor 提高到 and the
 * subject 全市森林覆盖率.
 *
 * @param number which figure of the sentence this is, from 0
 * @param governor the verb or noun that says what the figure means; empty where none is said
 * @param inherited whether the governor is that of a figure before it (A、B分别增长3%、5%)
 * @param left where the words that belong to this figure begin: behind the figure before it in the
 *     clause, else at the clause's start
 * @param subjectStart where the words between {@code left} and the governor begin
 * @param subjectEnd behind them; equal to {@code subjectStart} where nothing stands there
 * @param cues all cues of the sentence in order
 */
public record FigureContext(
    int number,
    Figure figure,
    String sentence,
    Clause clause,
    Optional<Cue> governor,
    boolean inherited,
    int left,
    int subjectStart,
    int subjectEnd,
    List<Cue> cues) {
  public FigureContext {
    cues = List.copyOf(cues);
  }

  public int start() {
    return figure.mention().start();
  }

  public int end() {
    return figure.mention().end();
  }

  /** The words between the governor and the figure: empty in 增长5%, 普惠托位 in 增加普惠托位300个. */
  public String between() {
    int from = inherited || governor.isEmpty() ? left : governor.get().end();
    return from <= start() ? sentence.substring(from, start()) : "";
  }

  /** The words before the figure that belong to it and to no figure before. */
  String own() {
    return sentence.substring(Math.min(left, start()), start());
  }

  /** The clause as far as the figure. */
  String lead() {
    return sentence.substring(Math.min(clause.start(), start()), start());
  }

  /** What is said before the governor, within the figure's own words. */
  public String subject() {
    return sentence.substring(subjectStart, subjectEnd);
  }

  /** The sentence behind the figure's number and unit, as far as the clause goes. */
  public String following() {
    return end() <= clause.end() ? sentence.substring(end(), clause.end()) : "";
  }

  boolean governedBy(CueKind kind) {
    return governor.isPresent() && governor.get().kind() == kind;
  }
}
