package org.zhibiao.pipeline.statement;

import java.util.ArrayList;
import java.util.List;

/** Splits a sentence at ，；：。！？, leaving what stands in brackets or quotation marks whole. */
public final class ClauseSplitter {
  private static final String MARKS = "，；：。！？,;\n";
  private static final String OPENING = "（(《〈“‘「『【[";
  private static final String CLOSING = "）)》〉”’」』】]";

  private ClauseSplitter() {}

  /** The clauses of a sentence in their order; a clause without words is left out. */
  public static List<Clause> split(String sentence) {
    List<Clause> clauses = new ArrayList<>();
    int depth = 0;
    int from = 0;
    char opener = ' ';
    for (int at = 0; at <= sentence.length(); at++) {
      boolean last = at == sentence.length();
      char mark = last ? '。' : sentence.charAt(at);
      depth = last ? 0 : depthAfter(mark, depth, sentence, at);
      if (depth == 0 && MARKS.indexOf(mark) >= 0 && !insideNumber(sentence, at)) {
        if (!sentence.substring(from, at).isBlank()) {
          clauses.add(new Clause(clauses.size(), from, at, opener));
        }
        opener = mark;
        from = at + 1;
      }
    }
    return clauses;
  }

  /** A bracket that is never closed must not swallow the rest of the sentence. */
  private static int depthAfter(char mark, int depth, String sentence, int at) {
    int opening = OPENING.indexOf(mark);
    if (opening >= 0) {
      return sentence.indexOf(CLOSING.charAt(opening), at) > 0 ? depth + 1 : depth;
    }
    return CLOSING.indexOf(mark) >= 0 ? Math.max(0, depth - 1) : depth;
  }

  private static boolean insideNumber(String sentence, int at) {
    return at > 0
        && at + 1 < sentence.length()
        && sentence.charAt(at) == ','
        && Character.isDigit(sentence.charAt(at - 1))
        && Character.isDigit(sentence.charAt(at + 1));
  }

  /** The clause that a place of the sentence stands in, or the one before the mark it stands on. */
  public static Clause clauseAt(List<Clause> clauses, int at) {
    Clause found = clauses.get(0);
    for (Clause clause : clauses) {
      if (clause.start() <= at) {
        found = clause;
      }
    }
    return found;
  }
}
