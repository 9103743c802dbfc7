package org.zhibiao.pipeline.statement;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.mention.MentionKind;
import org.zhibiao.pipeline.outline.Outliner;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.quantity.ComparatorCode;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.quantity.Quantity;
import org.zhibiao.pipeline.score.GoldFile;
import org.zhibiao.pipeline.score.GoldRow;
import org.zhibiao.pipeline.source.IdentityReader;
import org.zhibiao.pipeline.source.ReportIdentity;
import org.zhibiao.pipeline.source.SourceReport;
import org.zhibiao.pipeline.text.Span;

/**
 * Measures the statement tier alone: mentions and quantities are the annotators', measure, sign,
 * modality and period are read. {@code GOLD_FOLDER NAME…}; names that begin with {@code -} print
 * only their totals.
 */
final class StatementOracle {
  private StatementOracle() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    for (int i = 1; i < args.length; i++) {
      boolean silent = args[i].startsWith("-");
      String name = silent ? args[i].substring(1) : args[i];
      Tally tally = measure(folder, name, !silent);
      System.out.println(name + " " + tally);
    }
  }

  private static Tally measure(Path folder, String name, boolean verbose) throws IOException {
    String text = Files.readString(folder.resolve("texts").resolve(name + ".txt"));
    List<GoldRow> rows = new ArrayList<>(GoldFile.read(folder.resolve(name + ".tsv")));
    rows.sort(Comparator.comparing(GoldRow::span));
    SourceReport report = new SourceReport(name + ".txt", "text/plain", "", 0, text, Map.of());
    ReportIdentity identity = new IdentityReader().read(report).identity();
    System.out.println(name + " years " + identity.reviewYear() + " " + identity.planYear());
    Tally tally = new Tally();
    StatementReader reader = new StatementReader(identity);
    for (Passage passage : new Outliner().outline(text, identity).passages()) {
      List<Mention> mentions = new ArrayList<>();
      List<Figure> figures = new ArrayList<>();
      List<GoldRow> gold = new ArrayList<>();
      for (GoldRow row : rows) {
        if (row.span().overlaps(passage.span())) {
          Mention mention = mention(passage, mentions.size(), row);
          if (mention == null) {
            continue;
          }
          mentions.add(mention);
          if (row.isFact()) {
            figures.add(figure(mention, row));
            gold.add(row);
          }
        }
      }
      List<Statement> statements = reader.read(passage, mentions, figures);
      for (int i = 0; i < gold.size(); i++) {
        tally.add(gold.get(i), statements.get(i), figures.get(i), verbose);
      }
    }
    return tally;
  }

  private static Mention mention(Passage passage, int ordinal, GoldRow row) {
    int start = -1;
    int end = -1;
    for (int at = 0; at < passage.clean().length(); at++) {
      Span printed = passage.clean().printed(at, at + 1);
      if (printed.overlaps(row.span())) {
        start = start < 0 ? at : start;
        end = at + 1;
      }
    }
    MentionKind kind = MentionKind.valueOf(row.kind().toUpperCase(java.util.Locale.ROOT));
    return start < 0 ? null : new Mention(passage, ordinal, start, end, kind, "gold");
  }

  private static Figure figure(Mention mention, GoldRow row) {
    ComparatorCode comparator = ComparatorCode.EXACT;
    for (ComparatorCode code : ComparatorCode.values()) {
      comparator = code.code().equals(row.comparator()) ? code : comparator;
    }
    Quantity quantity =
        new Quantity(
            row.value().abs(),
            row.valueUpper() == null ? null : row.valueUpper().abs(),
            comparator,
            row.unit(),
            mention.start(),
            mention.end());
    return new Figure(mention, quantity);
  }

  /** How many facts of one report were read right, part by part. */
  private static final class Tally {
    private final Map<String, Integer> right = new TreeMap<>();
    private int facts;
    private int plain;
    private int plainRight;

    void add(GoldRow row, Statement statement, Figure figure, boolean verbose) {
      facts++;
      boolean measure = count("measure", statement.measure().code().equals(row.measure()));
      boolean sign = count("sign", sameValue(row.value(), statement.value()));
      boolean modality = count("modality", statement.modality().code().equals(row.modality()));
      boolean period = count("period", statement.period().equals(row.period()));
      boolean all = count("all", measure && sign && modality && period);
      if (statement.flags().isEmpty()) {
        plain++;
        plainRight += all ? 1 : 0;
      }
      if (!all && verbose) {
        System.out.println(
            (measure ? "" : "MEASURE ")
                + (sign ? "" : "SIGN ")
                + (modality ? "" : "MODALITY ")
                + (period ? "" : "PERIOD ")
                + "gold "
                + String.join(" ", row.measure(), row.modality(), row.period())
                + " | read "
                + String.join(
                    " ",
                    statement.measure().code(),
                    statement.modality().code(),
                    statement.period())
                + " | "
                + figure.mention().passage().section().role()
                + " "
                + marked(figure.mention()));
      }
    }

    private static String marked(Mention mention) {
      return mention.before() + "⟦" + mention.text() + "⟧" + mention.after();
    }

    private static boolean sameValue(BigDecimal gold, BigDecimal read) {
      return gold.compareTo(read) == 0;
    }

    private boolean count(String part, boolean ok) {
      right.merge(part, ok ? 1 : 0, Integer::sum);
      return ok;
    }

    @Override
    public String toString() {
      StringBuilder line = new StringBuilder(facts + " facts");
      right.forEach((part, n) -> line.append(String.format("  %s %.3f", part, n / (double) facts)));
      line.append(
          String.format("  unflagged %d of them right %.3f", plain, plainRight / (double) plain));
      return line.toString();
    }
  }
}
