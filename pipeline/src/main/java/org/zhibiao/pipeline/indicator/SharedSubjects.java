package org.zhibiao.pipeline.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;
import org.zhibiao.pipeline.statement.Measure;
import org.zhibiao.pipeline.statement.Statement;

/**
 * The subjects of figures that stand side by side under one predicate: 食品、药品合格率分别超98%和99%. 分别 may
 * point back to the clause or the figures before (旅客、货物周转量由…增加到…，分别增长5%、8%).
 */
final class SharedSubjects {
  private static final Pattern EACH = Pattern.compile("分别|依次");

  /** 双双下降，降幅分别为7%、4%: how far it went, and no property. */
  private static final Pattern PACE = Pattern.compile("(?:年均)?(?:[增降涨升减]幅|增速|增长率)");

  private final Reading reading;
  private final List<Window> windows;
  private final List<Statement> statements;

  SharedSubjects(Reading reading, List<Window> windows, List<Statement> statements) {
    this.reading = reading;
    this.windows = windows;
    this.statements = statements;
  }

  /**
   * One subject a figure; empty where they share no parted subject.
   *
   * @param from the first figure of the series
   * @param count how many figures the series has
   * @param before the phrases of the figures before
   */
  List<String> of(int from, int count, List<Phrase> before) {
    String said = windows.get(from).left();
    if (Adjunct.comparesWithSeveral(said)) {
      return List.of();
    }
    String left = Trim.base(said);
    int shared = Math.max(left.lastIndexOf("分别"), left.lastIndexOf("依次"));
    String subject = shared < 0 ? left : left.substring(0, shared);
    String rest = shared < 0 ? "" : Trim.subject(left.substring(shared + 2));
    String named = Trim.subject(Trim.withoutRemarks(Trim.start(subject)));
    boolean property = shared >= 0 && PhraseWords.of(Role.ATTRIBUTE).contains(named);
    if (named.isEmpty() || property || PhraseWords.of(Role.KEEP).contains(named)) {
      boolean base = left.startsWith("由") || left.startsWith("从");
      boolean parted = EACH.matcher(said).find() || (!base && alike(from, count));
      String head = property && !PACE.matcher(named).matches() ? named : "";
      return toldBefore(from, count, parted, before).stream().map(s -> s + head).toList();
    }
    String whole = subject.startsWith("其中") && from > 0 ? before.get(from - 1).text() : "";
    return Subjects.part(named, count).stream()
        .map(part -> Parts.withHeadOf(whole, part) + rest)
        .toList();
  }

  /** 增加到63万户、翻了一番: an amount and its growth are told of one subject, as is 由5万户增至8万户. */
  private boolean alike(int from, int count) {
    Measure measure = statements.get(from).measure();
    return statements.subList(from, from + count).stream().allMatch(s -> s.measure() == measure);
  }

  private List<String> toldBefore(int from, int count, boolean parted, List<Phrase> before) {
    String clause = Topic.clauseBefore(reading.text(), windows.get(from).clause().start());
    List<String> near = Subjects.part(Trim.subject(Topic.of(clause)), count);
    if (!near.isEmpty() && clause.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return near;
    }
    return parted ? lastDistinct(before, count) : List.of();
  }

  /** 游客由2亿人次增加到3亿人次、花费由…，分别增长8%、9%: the subjects told last, each once. */
  private static List<String> lastDistinct(List<Phrase> before, int count) {
    List<String> subjects = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0 && subjects.size() < count; i--) {
      if (!subjects.contains(before.get(i).text())) {
        subjects.add(0, before.get(i).text());
      }
    }
    return subjects.size() == count ? subjects : List.of();
  }
}
