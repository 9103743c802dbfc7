package org.zhibiao.pipeline.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.source.ReportIdentity;
import org.zhibiao.pipeline.statement.Statement;

/**
 * Reads what the figures of a report measure, sentence by sentence in the order of the text. One
 * reader serves one report.
 */
public final class IndicatorReader {
  private static final String NATION = "100000";

  private final CatalogueLinker linker;
  private String topic = "";

  public IndicatorReader(ReportIdentity identity) {
    this.linker = new CatalogueLinker(Catalogue.seeded(), regionNames(identity));
  }

  /** The readings of one sentence, one a figure. */
  public List<IndicatorReading> read(
      Passage passage, List<Mention> mentions, List<Figure> figures, List<Statement> statements) {
    List<IndicatorReading> readings = new ArrayList<>();
    if (figures.isEmpty()) {
      return readings;
    }
    Reading reading = Reading.of(passage.text(), figures);
    List<Phrase> phrases = new IndicatorPhraseFinder(reading, figures, statements, topic).find();
    for (int i = 0; i < phrases.size(); i++) {
      readings.add(reading(phrases.get(i), figures.get(i), statements.get(i)));
    }
    topic = phrases.get(phrases.size() - 1).owner();
    return readings;
  }

  private IndicatorReading reading(Phrase phrase, Figure figure, Statement statement) {
    Optional<CatalogueEntry> entry =
        linker.link(phrase.text(), statement.measure(), figure.quantity().unit());
    String concept = entry.map(CatalogueEntry::code).orElse("");
    String code = entry.filter(CatalogueEntry::headline).map(CatalogueEntry::code).orElse("");
    String theme = entry.map(CatalogueEntry::theme).orElse("");
    return new IndicatorReading(phrase.text(), code, concept, theme, "", List.of());
  }

  private static List<String> regionNames(ReportIdentity identity) {
    List<String> names = new ArrayList<>();
    if (identity.regionName() != null) {
      names.add(identity.regionName());
      names.add(identity.regionName().replaceAll("(?:省|市|区|壮族自治区|回族自治区|维吾尔自治区|自治区)$", ""));
    }
    if (identity.regionCode() == null || identity.regionCode().equals(NATION)) {
      names.addAll(List.of("全国", "国家", "我国"));
    }
    names.removeIf(String::isEmpty);
    return names;
  }
}
