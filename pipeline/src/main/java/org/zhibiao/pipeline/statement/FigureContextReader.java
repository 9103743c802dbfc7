package org.zhibiao.pipeline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibiao.pipeline.quantity.Figure;

/** Finds for each figure of a sentence its clause, its governing word and its subject's place. */
public final class FigureContextReader {
  private FigureContextReader() {}

  /** The contexts of a sentence's figures, in their order. */
  public static List<FigureContext> read(String sentence, List<Figure> figures) {
    List<FigureContext> contexts = new ArrayList<>();
    if (figures.isEmpty()) {
      return contexts;
    }
    List<Clause> clauses = ClauseSplitter.split(sentence);
    List<Cue> cues = CueScanner.scan(sentence);
    FigureContext previous = null;
    for (Figure figure : figures) {
      previous = context(sentence, clauses, cues, figure, previous);
      contexts.add(previous);
    }
    return contexts;
  }

  private static FigureContext context(
      String sentence, List<Clause> clauses, List<Cue> cues, Figure figure, FigureContext before) {
    Clause clause = ClauseSplitter.clauseAt(clauses, figure.mention().start());
    boolean sameClause = before != null && before.clause().equals(clause);
    int left = sameClause ? Math.max(before.end(), clause.start()) : clause.start();
    Optional<Cue> own = lastCue(cues, sentence, left, figure.mention().start());
    Optional<Cue> governor = own.isPresent() ? own : inherited(before, clause, sentence, figure);
    int number = before == null ? 0 : before.number() + 1;
    int subjectEnd = own.isPresent() ? own.get().start() : figure.mention().start();
    return new FigureContext(
        number,
        figure,
        sentence,
        clause,
        governor,
        own.isEmpty() && governor.isPresent(),
        left,
        left,
        Math.max(left, subjectEnd),
        cues);
  }

  /** The last word before the figure that governs it; a mere bound only where nothing else does. */
  private static Optional<Cue> lastCue(List<Cue> cues, String sentence, int from, int to) {
    Cue bound = null;
    Cue governor = null;
    for (Cue cue : cues) {
      if (cue.start() >= from && cue.end() <= to && reaches(cue, sentence, from, to)) {
        bound = cue.kind() == CueKind.BOUND ? cue : bound;
        governor = cue.kind() == CueKind.BOUND ? governor : cue;
      }
    }
    return Optional.ofNullable(governor != null ? governor : bound);
  }

  /** A verb of one character governs only the figure it touches: 增5%, but not 增强党性3次. */
  private static boolean reaches(Cue cue, String sentence, int from, int to) {
    boolean single =
        cue.end() - cue.start() == 1 && !cue.kind().isNoun() && cue.word().length() == 1;
    if (!single || cue.word().equals("占")) {
      return true;
    }
    boolean preposition = cue.word().equals("为") && cue.start() == from;
    return !preposition && Adjacency.touches(sentence.substring(cue.end(), to));
  }

  /** A list goes on under its first verb: 新增中学学位3万个、小学学位2万个. */
  private static Optional<Cue> inherited(
      FigureContext before, Clause clause, String sentence, Figure figure) {
    if (before == null) {
      return Optional.empty();
    }
    boolean sameClause = before.clause().equals(clause);
    return sameClause || carriesOn(before, clause, sentence, figure)
        ? before.governor()
        : Optional.empty();
  }

  /** 全年新增高速公路300公里，铁路200公里: the verb that opens a clause governs bare nouns behind it. */
  private static boolean carriesOn(
      FigureContext before, Clause clause, String sentence, Figure figure) {
    boolean next = clause.number() == before.clause().number() + 1 && clause.opener() == '，';
    boolean counted = !figure.quantity().unit().contains("%");
    return next
        && counted
        && before.governedBy(CueKind.GAIN)
        && before.governor().map(cue -> cue.word().equals("新增")).orElse(false)
        && opensClause(before, sentence)
        && !clause.in(sentence).contains("总");
  }

  private static boolean opensClause(FigureContext context, String sentence) {
    if (context.inherited()) {
      return true;
    }
    int at = context.governor().orElseThrow().start();
    String lead = sentence.substring(Math.min(context.clause().start(), at), at);
    return lead.isEmpty() || lead.equals("全年") || lead.equals("共") || lead.equals("全国");
  }
}
