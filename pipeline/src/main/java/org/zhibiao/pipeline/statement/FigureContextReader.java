package org.zhibiao.pipeline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.quantity.Figure;

/** Finds for each figure of a sentence its clause, its governing word and its subject's place. */
public final class FigureContextReader {
  /** 新增果园2万亩，水果产量30万吨: what stands for itself is no part of what was added. */
  private static final Pattern TOTAL = Pattern.compile("总|产量|产值|单产|余额|规模|存栏|出栏|收入|支出|均");

  /** The rest of the item before, a mark, and the thing that the next item counts. */
  private static final Pattern NAMED_ITEM = Pattern.compile("[^、和及与]*[、和及与][^、]{2,}|[^、]*和");

  private static final Pattern RAISED_AIM =
      Pattern.compile("并?(?:力争|争取|奋力|努力|确保|冲刺|挑战)(?:达到|实现|完成|做到|突破)?");

  /** A verb of its own in an item of a list that 新增 opens. */
  private static final Pattern ANEW =
      Pattern.compile("实现|超额|完成|完工|竣工|开工|投产|(?:劳动力|劳力|人口)(?:转移)?就业");

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
    Optional<Cue> inherited = inherited(before, own, clause, sentence, figure);
    Optional<Cue> governor = inherited.isPresent() ? inherited : own;
    int number = before == null ? 0 : before.number() + 1;
    boolean owned = own.isPresent() && inherited.isEmpty();
    int subjectEnd = owned ? own.get().start() : figure.mention().start();
    return new FigureContext(
        number,
        figure,
        sentence,
        clause,
        governor,
        inherited.isPresent(),
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
      if (cue.start() < from || cue.end() > to || !CueReach.reaches(cue, sentence, from, to)) {
        continue;
      }
      if (cue.kind() == CueKind.BOUND) {
        bound = cue;
      } else if (!CueReach.isObjectOf(governor, cue, sentence)) {
        governor = cue;
      }
    }
    return Optional.ofNullable(governor != null ? governor : bound);
  }

  /** A list goes on under its first verb: 新增中学学位3万个、小学学位2万个. */
  private static Optional<Cue> inherited(
      FigureContext before, Optional<Cue> own, Clause clause, String sentence, Figure figure) {
    if (before == null) {
      return Optional.empty();
    }
    boolean goesOn =
        before.clause().equals(clause)
            ? !tellsAnew(before, figure, sentence)
                && (own.isEmpty()
                    || boundInList(before, own.get(), sentence)
                    || nounInList(before, own.get(), figure, sentence))
            : carriesOn(before, own, clause, figure)
                || isPart(before, own, clause, sentence, figure)
                || raisesAim(before, clause, figure);
    return goesOn ? before.governor() : Optional.empty();
  }

  /** 城镇新增就业9万人、失业人员实现再就业3万人: the second were not added. */
  private static boolean tellsAnew(FigureContext before, Figure figure, String sentence) {
    int from = Math.min(before.end(), figure.mention().start());
    return before.governedBy(CueKind.GAIN)
        && ANEW.matcher(sentence.substring(from, figure.mention().start())).find();
  }

  /** 新增学校3所、旧房改造200户: under 新增 the 改造 that does not open its item is a noun. */
  private static boolean nounInList(FigureContext before, Cue own, Figure figure, String sentence) {
    if (opensBareItem(sentence, figure.quantity().phraseStart()) && isWork(before.governor())) {
      return own.start() > before.end() && (own.kind().isActivity() || isDelta(own));
    }
    boolean verbLike = own.kind().isActivity() || own.kind() == CueKind.SAVING;
    if (!before.governedBy(CueKind.GAIN) || !verbLike) {
      return false;
    }
    char previous = sentence.charAt(own.start() - 1);
    return own.start() > before.end() && "、和及与".indexOf(previous) < 0;
  }

  /** 减少税负80亿元、收费约9亿元: a word that only bounds the number governs no item of a list. */
  private static boolean boundInList(FigureContext before, Cue own, String sentence) {
    int from = Math.min(before.end(), own.start());
    String item = sentence.substring(from, own.start());
    boolean governed = before.governor().map(cue -> cue.kind() != CueKind.BOUND).orElse(false);
    return governed
        && own.kind() == CueKind.BOUND
        && !own.word().equals("突破")
        && NAMED_ITEM.matcher(item).matches()
        && !(before.governedBy(CueKind.GAIN) && TOTAL.matcher(item).find());
  }

  /** 打造20个旅游提升示范村、30个边境村: the item is a bare number, so 提升 stands in the noun before it. */
  private static boolean opensBareItem(String sentence, int phraseStart) {
    return phraseStart > 0 && "、和及与".indexOf(sentence.charAt(phraseStart - 1)) >= 0;
  }

  private static boolean isWork(Optional<Cue> governor) {
    return governor.map(cue -> cue.kind().isActivity()).orElse(false);
  }

  private static boolean isDelta(Cue cue) {
    return cue.kind() == CueKind.BETTER_UP || cue.kind() == CueKind.BETTER_DOWN;
  }

  /** 全年新增高速公路300公里，铁路200公里: the verb that opens a clause governs bare nouns behind it. */
  private static boolean carriesOn(
      FigureContext before, Optional<Cue> own, Clause clause, Figure figure) {
    boolean next = clause.number() == before.clause().number() + 1 && clause.opener() == '，';
    boolean bare = own.isEmpty() || own.get().word().equals("近") || own.get().word().equals("约");
    boolean counted = !figure.quantity().unit().contains("%");
    boolean named =
        figure.mention().start() > clause.start() + 1
            && !AspectWords.has(
                AspectWord.EVENT,
                before.sentence().substring(figure.mention().end(), clause.end()));
    return next
        && bare
        && counted
        && named
        && before.governor().map(cue -> cue.word().equals("新增")).orElse(false)
        && opensList(before.governor().get(), before.sentence())
        && !TOTAL.matcher(clause.in(before.sentence())).find()
        && !OpeningVerb.in(clause.in(before.sentence()).strip());
  }

  /** 新增贷款40亿元，其中企业贷款9亿元: a part without a verb of its own was added with the whole. */
  private static boolean isPart(
      FigureContext before, Optional<Cue> own, Clause clause, String sentence, Figure figure) {
    boolean added =
        (before.governedBy(CueKind.GAIN) || before.governedBy(CueKind.LOSS))
            && !before.subject().matches(".*[比较].*");
    boolean next = clause.number() == before.clause().number() + 1;
    boolean sameUnit = figure.quantity().unit().equals(before.figure().quantity().unit());
    String lead = sentence.substring(clause.start(), figure.mention().start());
    boolean bare = own.map(cue -> cue.kind() == CueKind.BOUND || endsIn(lead, cue)).orElse(true);
    return added
        && next
        && sameUnit
        && bare
        && lead.startsWith("其中")
        && !TOTAL.matcher(lead).find();
  }

  /** 其中财政投资9亿元: what touches the figure as the head of a noun. */
  private static boolean endsIn(String lead, Cue cue) {
    return cue.kind() == CueKind.WORK && lead.endsWith(cue.word());
  }

  /** 增长8%，力争9%: a clause that only says how much more is aimed at is told of the same. */
  private static boolean raisesAim(FigureContext before, Clause clause, Figure figure) {
    int start = figure.quantity().phraseStart();
    String lead = start < clause.start() ? "" : before.sentence().substring(clause.start(), start);
    return clause.number() == before.clause().number() + 1
        && figure.quantity().unit().equals(before.figure().quantity().unit())
        && RAISED_AIM.matcher(lead).matches();
  }

  private static boolean opensList(Cue cue, String sentence) {
    int from = cue.start();
    while (from > 0 && "，；。：".indexOf(sentence.charAt(from - 1)) < 0) {
      from--;
    }
    String lead = sentence.substring(from, cue.start());
    boolean named = cue.end() < sentence.length() && !Character.isDigit(sentence.charAt(cue.end()));
    return named && lead.matches("(?:[0-9]{1,2}[.．、])?(?:全年|全国|全省|全市|共|五年)*");
  }
}
