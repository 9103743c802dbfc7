package org.zhibiao.pipeline.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.source.Regions;
import org.zhibiao.pipeline.source.ReportIdentity;
import org.zhibiao.pipeline.statement.Statement;

/**
 * Reads what the figures of a report measure, sentence by sentence in the order of the text. One
 * reader serves one report.
 */
public final class IndicatorReader {
  private static final String NATION = "100000";

  private final CatalogueLinker linker;
  private final ScopeReader scopeReader;
  private String topic = "";
  private Optional<Passage> sentenceBefore = Optional.empty();

  public IndicatorReader(ReportIdentity identity) {
    List<String> names = regionNames(identity);
    boolean nation = NATION.equals(identity.regionCode());
    this.linker = new CatalogueLinker(Catalogue.seeded(), names);
    this.scopeReader = new ScopeReader(identity.regionCode(), names, nation);
  }

  /** The readings of one sentence, one a figure. */
  public List<IndicatorReading> read(
      Passage passage, List<Mention> mentions, List<Figure> figures, List<Statement> statements) {
    List<IndicatorReading> readings = new ArrayList<>();
    if (figures.isEmpty()) {
      sentenceBefore = Optional.of(passage);
      return readings;
    }
    Reading reading = Reading.of(passage.text(), figures);
    List<Phrase> phrases =
        new IndicatorPhraseFinder(reading, figures, statements, topic, this::sentenceTopic).find();
    String place = scopeReader.scopeOfSentence(passage.text());
    for (int i = 0; i < phrases.size(); i++) {
      readings.add(reading(phrases.get(i), figures.get(i), statements.get(i), place));
    }
    topic = phrases.get(phrases.size() - 1).owner();
    sentenceBefore = Optional.empty();
    return readings;
  }

  /** What the sentence before speaks of, if it has no figure; a heading does not count. */
  private String sentenceTopic() {
    return sentenceBefore
        .filter(before -> !before.heading())
        .map(before -> Topic.ofSentence(before.text()))
        .orElse("");
  }

  /**
   * @param place the part of the region that the whole sentence is told of; empty for all
   */
  private IndicatorReading reading(
      Phrase phrase, Figure figure, Statement statement, String place) {
    String text = phrase.text();
    String unit = figure.quantity().unit();
    Optional<CatalogueEntry> known = linker.link(text, statement.measure(), unit);
    Optional<CatalogueEntry> entry = known.filter(e -> place.isEmpty());
    String scope = entry.isPresent() ? "" : scopeReader.scopeOf(text);
    if (known.isPresent() && scope.isEmpty()) {
      scope = place;
    }
    return new IndicatorReading(
        Area.before(place, phrase),
        entry.filter(CatalogueEntry::headline).map(CatalogueEntry::code).orElse(""),
        entry.map(CatalogueEntry::code).orElse(""),
        entry.map(CatalogueEntry::theme).orElseGet(() -> ThemeReader.themeOf(text)),
        scope,
        IndicatorDoubts.of(phrase, figure, statement, entry));
  }

  /** What the region is called in its own report: 北京市, 北京, 北京地区; 经开区 in that of a zone. */
  private static List<String> regionNames(ReportIdentity identity) {
    List<String> names = new ArrayList<>();
    String name = identity.regionName() == null ? "" : identity.regionName();
    if (name.length() > 1) {
      String stem = name.replaceAll("(?:省|市|区|县|(?:[^省市]族|维吾尔|壮族|回族)*自治[区州县])$", "");
      names.addAll(List.of(name, stem, stem + "地区"));
    }
    Regions.all().byCode(identity.regionCode()).ifPresent(r -> names.addAll(r.aliases()));
    if (name.contains("开发区")) {
      names.addAll(List.of("经开区", "开发区", "高新区"));
    }
    if (name.endsWith("新区")) {
      names.add("新区");
    }
    if (NATION.equals(identity.regionCode()) || identity.regionCode() == null) {
      names.addAll(List.of("全国", "国家", "我国"));
    }
    return names;
  }
}
