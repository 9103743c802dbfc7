package org.zhibiao.pipeline.indicator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.mention.MentionKind;
import org.zhibiao.pipeline.outline.Outline;
import org.zhibiao.pipeline.outline.Outliner;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.quantity.ComparatorCode;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.quantity.Quantity;
import org.zhibiao.pipeline.score.GoldFile;
import org.zhibiao.pipeline.score.GoldRow;
import org.zhibiao.pipeline.source.IdentityReader;
import org.zhibiao.pipeline.source.ReportIdentity;
import org.zhibiao.pipeline.source.ReportReaders;
import org.zhibiao.pipeline.source.SourceReport;
import org.zhibiao.pipeline.source.UnreadableReportException;
import org.zhibiao.pipeline.statement.Measure;
import org.zhibiao.pipeline.statement.Modality;
import org.zhibiao.pipeline.statement.Statement;
import org.zhibiao.pipeline.text.Span;

/**
 * Measures the indicator stage alone: mentions, quantities and statements are taken from a gold
 * file, so that only what the indicator stage itself gets wrong is counted.
 */
final class IndicatorOracle {
  private static final List<String> BEFORE =
      List.of(
          "控制在", "稳定在", "保持在", "不少于", "不低于", "不超过", "不高于", "至少", "大约", "接近", "将近", "突破", "超过", "低于",
          "不足", "不到", "超", "约", "近", "逾", "达到", "达");
  private static final List<String> BEHIND = List.of("以上", "左右", "以下", "以内", "上下", "多", "余", "之内");

  private IndicatorOracle() {}

  /** One gold fact beside what was read of it. */
  record Reading(GoldRow gold, Passage passage, IndicatorReading read) {
    boolean phraseIsRight() {
      return CharF1.of(gold.indicator(), read.phrase()) >= 0.6;
    }
  }

  /** Every fact of a gold file whose sentence the outline has. */
  static List<Reading> read(Path gold, Path text) throws IOException, UnreadableReportException {
    SourceReport report =
        ReportReaders.read(text.getFileName().toString(), Files.readAllBytes(text)).get(0);
    ReportIdentity identity = new IdentityReader().read(report).identity();
    Outline outline = new Outliner().outline(report.text(), identity);
    List<GoldRow> rows = GoldFile.read(gold);
    IndicatorReader reader = new IndicatorReader(identity);
    List<Reading> readings = new ArrayList<>();
    for (Passage passage : outline.passages()) {
      readings.addAll(readPassage(passage, rows, reader));
    }
    return readings;
  }

  private static List<Reading> readPassage(
      Passage passage, List<GoldRow> rows, IndicatorReader reader) {
    List<Mention> mentions = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    List<GoldRow> facts = new ArrayList<>();
    for (GoldRow row : rows) {
      if (row.span().start() < passage.span().start() || row.span().end() > passage.span().end()) {
        continue;
      }
      int start = charAt(passage, row.span().start());
      int end = charAt(passage, row.span().end() - 1) + 1;
      if (start < 0 || end <= start) {
        continue;
      }
      MentionKind kind = MentionKind.valueOf(row.kind().toUpperCase(Locale.ROOT));
      Mention mention = new Mention(passage, mentions.size(), start, end, kind, "gold");
      mentions.add(mention);
      if (row.isFact()) {
        facts.add(row);
        figures.add(new Figure(mention, quantity(mention, row)));
        statements.add(statement(row));
      }
    }
    List<IndicatorReading> read = reader.read(passage, mentions, figures, statements);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      readings.add(new Reading(facts.get(i), passage, read.get(i)));
    }
    return readings;
  }

  private static int charAt(Passage passage, int codePoint) {
    for (int i = 0; i < passage.clean().length(); i++) {
      Span span = passage.clean().printed(i, i + 1);
      if (span.start() <= codePoint && codePoint < span.end()) {
        return i;
      }
    }
    return -1;
  }

  private static Quantity quantity(Mention mention, GoldRow row) {
    String text = mention.passage().text();
    int end = mention.end();
    if (!row.unit().isEmpty()) {
      int unit = text.indexOf(row.unit(), Math.max(mention.start(), mention.end() - 1));
      if (unit >= 0 && unit <= mention.end() + 2) {
        end = unit + row.unit().length();
      }
    }
    if (row.unit().equals("%") && text.startsWith("成", end)) {
      end++;
    }
    int start = mention.start();
    for (String word : BEFORE) {
      if (text.startsWith(word, start - word.length())) {
        start -= word.length();
        break;
      }
    }
    for (String word : BEHIND) {
      if (text.startsWith(word, end)) {
        end += word.length();
        break;
      }
    }
    return new Quantity(
        row.value(), row.valueUpper(), comparator(row.comparator()), row.unit(), start, end);
  }

  private static ComparatorCode comparator(String code) {
    for (ComparatorCode comparator : ComparatorCode.values()) {
      if (comparator.code().equals(code)) {
        return comparator;
      }
    }
    return ComparatorCode.EXACT;
  }

  private static Statement statement(GoldRow row) {
    return new Statement(
        Measure.valueOf(row.measure().toUpperCase(Locale.ROOT)),
        Modality.valueOf(row.modality().toUpperCase(Locale.ROOT)),
        row.value(),
        row.valueUpper(),
        row.period(),
        "",
        "",
        List.of());
  }

  /**
   * {@code GOLD_FOLDER NAME…}: prints errors of each file and the totals; {@code -NAME}: totals
   * only.
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Tally all = new Tally();
    for (int i = 1; i < args.length; i++) {
      boolean quiet = args[i].startsWith("-");
      String name = quiet ? args[i].substring(1) : args[i];
      Tally tally = new Tally();
      for (Reading reading :
          read(folder.resolve(name + ".tsv"), folder.resolve("texts/" + name + ".txt"))) {
        tally.add(reading);
        all.add(reading);
        if (!quiet) {
          printError(name, reading);
        }
      }
      System.out.println(name + " " + tally);
    }
    System.out.println("all " + all);
  }

  private static void printError(String name, Reading reading) {
    boolean code = reading.gold().code().equals(reading.read().code());
    if (reading.phraseIsRight() && code) {
      return;
    }
    String sentence = reading.passage().text();
    System.out.printf(
        "%s%s %s|%s %s %s %s%n   gold «%s» %s%n   read «%s» %s%n   %s%n",
        reading.phraseIsRight() ? "" : "PHRASE ",
        code ? "" : "CODE",
        name,
        reading.gold().text(),
        reading.gold().unit(),
        reading.gold().measure(),
        reading.gold().modality(),
        reading.gold().indicator(),
        reading.gold().code(),
        reading.read().phrase(),
        reading.read().code(),
        around(sentence, reading));
  }

  private static String around(String sentence, Reading reading) {
    int at = charAt(reading.passage(), reading.gold().span().start());
    return sentence.substring(Math.max(0, at - 60), at)
        + "【"
        + sentence.substring(at, Math.min(sentence.length(), at + 40));
  }

  /** Counts of readings, right and wrong. */
  static final class Tally {
    private int facts;
    private int phrases;
    private int goldCodes;
    private int readCodes;
    private int rightCodes;
    private int doubted;
    private int doubtedPhrases;

    void add(Reading reading) {
      facts++;
      phrases += reading.phraseIsRight() ? 1 : 0;
      boolean doubt = !reading.read().flags().isEmpty();
      doubted += doubt ? 1 : 0;
      doubtedPhrases += doubt && reading.phraseIsRight() ? 1 : 0;
      goldCodes += reading.gold().code().isEmpty() ? 0 : 1;
      readCodes += reading.read().code().isEmpty() ? 0 : 1;
      boolean right =
          !reading.gold().code().isEmpty() && reading.gold().code().equals(reading.read().code());
      rightCodes += right ? 1 : 0;
    }

    double phraseShare() {
      return (double) phrases / facts;
    }

    double codeF1() {
      return 2.0 * rightCodes / (goldCodes + readCodes);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "facts %d phrase %.3f (%d wrong) code P %.3f R %.3f F1 %.3f"
              + " phrase unflagged %.3f of %d, flagged %.3f of %d",
          facts,
          phraseShare(),
          facts - phrases,
          (double) rightCodes / Math.max(1, readCodes),
          (double) rightCodes / Math.max(1, goldCodes),
          codeF1(),
          (double) (phrases - doubtedPhrases) / Math.max(1, facts - doubted),
          facts - doubted,
          (double) doubtedPhrases / Math.max(1, doubted),
          doubted);
    }
  }
}
