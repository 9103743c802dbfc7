package org.zhibiao.pipeline.statement;

import java.util.ArrayList;
import java.util.List;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.mention.MentionKind;
import org.zhibiao.pipeline.mention.MentionScanner;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.outline.Section;
import org.zhibiao.pipeline.outline.SectionRole;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.quantity.QuantityReader;
import org.zhibiao.pipeline.source.ReportIdentity;
import org.zhibiao.pipeline.source.ReportKind;
import org.zhibiao.pipeline.text.CleanText;
import org.zhibiao.pipeline.text.TextCleaner;

/** A sentence of a test with the figure in question in 【】, read in a section of a given role. */
final class MarkedFigure {
  private MarkedFigure() {}

  static Statement statement(SectionRole role, int planYear, String marked) {
    int at = marked.indexOf('【');
    String sentence = marked.replace("【", "").replace("】", "");
    Passage passage = passage(role, sentence, 0);
    List<Figure> figures = figures(passage);
    List<Statement> statements =
        new StatementReader(report(planYear)).read(passage, List.of(), figures);
    for (int i = 0; i < figures.size(); i++) {
      Mention mention = figures.get(i).mention();
      if (mention.start() <= at && at < mention.end()) {
        return statements.get(i);
      }
    }
    throw new AssertionError("No figure stands at the mark: " + marked);
  }

  static Passage passage(SectionRole role, String sentence, int paragraph) {
    CleanText clean = TextCleaner.clean(sentence);
    Section section = new Section(0, List.of(), role);
    return new Passage(0, section, paragraph, false, clean.printed(0, clean.length()), clean);
  }

  static List<Figure> figures(Passage passage) {
    List<Figure> figures = new ArrayList<>();
    for (Mention mention : new MentionScanner().scan(passage)) {
      if (mention.kind() == MentionKind.FACT) {
        figures.add(new Figure(mention, new QuantityReader().read(mention)));
      }
    }
    return figures;
  }

  static ReportIdentity report(Integer planYear) {
    Integer reviewYear = planYear == null ? null : planYear - 1;
    return new ReportIdentity(
        "330000",
        "浙江省",
        ReportKind.REPORT,
        null,
        "",
        null,
        null,
        null,
        null,
        reviewYear,
        planYear,
        null);
  }
}
