package org.zhibiao.pipeline.fact;

import java.util.ArrayList;
import java.util.List;
import org.zhibiao.pipeline.flag.Flag;
import org.zhibiao.pipeline.indicator.IndicatorReader;
import org.zhibiao.pipeline.indicator.IndicatorReading;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.mention.MentionKind;
import org.zhibiao.pipeline.mention.MentionScanner;
import org.zhibiao.pipeline.outline.Outline;
import org.zhibiao.pipeline.outline.Outliner;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.quantity.QuantityReader;
import org.zhibiao.pipeline.source.IdentityReader;
import org.zhibiao.pipeline.source.IdentityReading;
import org.zhibiao.pipeline.source.SourceReport;
import org.zhibiao.pipeline.statement.Statement;
import org.zhibiao.pipeline.statement.StatementReader;
import org.zhibiao.pipeline.subject.SubjectReader;

/**
 * From a report's text to its facts: the one door of this library. {@code 地区生产总值5.2万亿元、增长5.4%}
 * gives two facts on one indicator. Safe for use by many threads.
 */
public final class FactExtractor {
  private final IdentityReader identityReader = new IdentityReader();
  private final Outliner outliner = new Outliner();
  private final MentionScanner mentionScanner = new MentionScanner();
  private final QuantityReader quantityReader = new QuantityReader();
  private final SubjectReader subjectReader = new SubjectReader();

  /** Reads a report from end to end. */
  public Extraction extract(SourceReport report) {
    IdentityReading identity = identityReader.read(report);
    Outline outline = outliner.outline(report.text(), identity.identity());
    StatementReader statementReader = new StatementReader(identity.identity());
    IndicatorReader indicatorReader = new IndicatorReader(identity.identity());
    FactIds ids = new FactIds(identity.identity().reportId());
    List<Mention> allMentions = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : outline.passages()) {
      List<Mention> mentions = mentionScanner.scan(passage);
      List<Figure> figures = figuresOf(mentions);
      List<Statement> statements = statementReader.read(passage, mentions, figures);
      List<IndicatorReading> indicators =
          indicatorReader.read(passage, mentions, figures, statements);
      List<String> factIds = ids.of(passage, figures);
      for (int i = 0; i < figures.size(); i++) {
        facts.add(fact(factIds.get(i), figures.get(i), statements.get(i), indicators.get(i)));
      }
      allMentions.addAll(mentions);
    }
    return new Extraction(identity.identity(), outline, allMentions, facts, identity.flags());
  }

  private List<Figure> figuresOf(List<Mention> mentions) {
    List<Figure> figures = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.kind() == MentionKind.FACT) {
        figures.add(new Figure(mention, quantityReader.read(mention)));
      }
    }
    return figures;
  }

  private Fact fact(String id, Figure figure, Statement statement, IndicatorReading indicator) {
    List<Flag> flags = new ArrayList<>(statement.flags());
    flags.addAll(indicator.flags());
    return new Fact(
        id,
        figure.mention(),
        figure.quantity(),
        statement,
        indicator,
        subjectReader.read(figure, statement, indicator),
        flags,
        Confidence.of(indicator, flags));
  }
}
