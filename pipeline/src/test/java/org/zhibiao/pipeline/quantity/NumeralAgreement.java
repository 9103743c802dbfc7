package org.zhibiao.pipeline.quantity;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.mention.MentionKind;
import org.zhibiao.pipeline.mention.MentionScanner;
import org.zhibiao.pipeline.outline.Outline;
import org.zhibiao.pipeline.outline.Outliner;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.score.GoldFile;
import org.zhibiao.pipeline.score.GoldRow;
import org.zhibiao.pipeline.source.IdentityReader;
import org.zhibiao.pipeline.source.ReportReaders;
import org.zhibiao.pipeline.source.SourceReport;
import org.zhibiao.pipeline.text.Span;

/**
 * How far mentions and quantities agree with a gold file: the kind of each expression of the gold,
 * and value, comparator and unit of the facts, signs apart (they belong to the measure).
 *
 * <p>{@code GOLD_FOLDER errors NAME…} prints the disagreements too, {@code GOLD_FOLDER totals
 * NAME…} only the figures; without names every report of the folder is read.
 */
public final class NumeralAgreement {
  private final List<String> disagreements = new ArrayList<>();
  private int expressions;
  private int sameKind;
  private int goldFacts;
  private int facts;
  private int sameValue;
  private int sameQuantity;

  /** The share of the gold's expressions whose kind is the same. */
  public double kind() {
    return (double) sameKind / expressions;
  }

  /** F1 of the values. */
  public double found() {
    return 2.0 * sameValue / (goldFacts + facts);
  }

  /** F1 of values with comparator, unit and upper end. */
  public double quantity() {
    return 2.0 * sameQuantity / (goldFacts + facts);
  }

  public List<String> disagreements() {
    return List.copyOf(disagreements);
  }

  /** Reads one report and compares it with its gold. */
  public void add(Path text, Path gold) throws Exception {
    SourceReport report =
        ReportReaders.read(text.getFileName().toString(), Files.readAllBytes(text)).get(0);
    Outline outline =
        new Outliner().outline(report.text(), new IdentityReader().read(report).identity());
    List<Mention> mentions = new ArrayList<>();
    MentionScanner scanner = new MentionScanner();
    for (Passage passage : outline.passages()) {
      mentions.addAll(scanner.scan(passage));
    }
    compare(mentions, GoldFile.read(gold), gold.getFileName().toString());
  }

  private void compare(List<Mention> mentions, List<GoldRow> rows, String file) {
    QuantityReader reader = new QuantityReader();
    Set<Mention> used = new HashSet<>();
    for (GoldRow row : rows) {
      Mention mention = nearest(mentions, row.span(), used);
      expressions++;
      goldFacts += row.isFact() ? 1 : 0;
      String kind = mention == null ? "missing" : mention.kind().code();
      sameKind += kind.equals(row.kind()) ? 1 : 0;
      if (!kind.equals(row.kind())) {
        String reason = mention == null ? "" : mention.reason();
        note(file, "KIND gold " + row.kind() + " here " + kind + " " + reason, row, mention);
      } else if (row.isFact()) {
        compareQuantity(row, mention, reader.read(mention), file);
      }
      if (mention != null) {
        used.add(mention);
      }
    }
    for (Mention mention : mentions) {
      if (mention.kind() == MentionKind.FACT) {
        facts++;
        if (!used.contains(mention)) {
          note(file, "SPURIOUS " + mention.reason(), null, mention);
        }
      }
    }
  }

  private void compareQuantity(GoldRow row, Mention mention, Quantity quantity, String file) {
    boolean value = near(row.value(), quantity.value());
    boolean all =
        value
            && near(row.valueUpper(), quantity.valueUpper())
            && row.comparator().equals(quantity.comparator().code())
            && row.unit().equals(quantity.unit());
    sameValue += value ? 1 : 0;
    sameQuantity += all ? 1 : 0;
    if (!all) {
      String here =
          quantity.comparator().code()
              + quantity.value().toPlainString()
              + (quantity.valueUpper() == null ? "" : ".." + quantity.valueUpper())
              + " "
              + quantity.unit();
      String there =
          row.comparator()
              + row.value().toPlainString()
              + (row.valueUpper() == null ? "" : ".." + row.valueUpper())
              + " "
              + row.unit();
      note(file, "QUANTITY gold " + there + " here " + here, row, mention);
    }
  }

  private static boolean near(BigDecimal one, BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    BigDecimal difference = one.abs().subtract(other.abs()).abs();
    return difference.compareTo(new BigDecimal("0.06")) < 0
        && difference.doubleValue() <= 0.001 * one.abs().doubleValue();
  }

  private static Mention nearest(List<Mention> mentions, Span span, Set<Mention> used) {
    Mention nearest = null;
    int most = 0;
    for (Mention mention : mentions) {
      Span other = mention.span();
      int common = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
      boolean fresh = !used.contains(mention);
      if (common > 0 && common * 2 + (fresh ? 1 : 0) > most) {
        most = common * 2 + (fresh ? 1 : 0);
        nearest = mention;
      }
    }
    return nearest;
  }

  private void note(String file, String what, GoldRow row, Mention mention) {
    String around =
        mention == null
            ? row.text()
            : last(mention.before(), 18) + "【" + mention.text() + "】" + first(mention.after(), 14);
    disagreements.add(
        file
            + ": "
            + what
            + " | "
            + around.replace('\n', '⏎')
            + (row == null ? "" : " | " + row.note()));
  }

  private static String last(String text, int length) {
    return text.substring(Math.max(0, text.length() - length));
  }

  private static String first(String text, int length) {
    return text.substring(0, Math.min(text.length(), length));
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    NumeralAgreement total = new NumeralAgreement();
    for (String name : List.of(args).subList(2, args.length)) {
      Path text = folder.resolve("texts").resolve(name + ".txt");
      NumeralAgreement one = new NumeralAgreement();
      one.add(text, folder.resolve(name + ".tsv"));
      total.add(text, folder.resolve(name + ".tsv"));
      one.print(name);
      if (args[1].equals("errors")) {
        one.disagreements().forEach(System.out::println);
      }
    }
    total.print("together");
  }

  private void print(String name) {
    System.out.printf(
        "%-16s expressions %4d kind %.4f  facts %4d gold %4d  found %.4f quantity %.4f%n",
        name, expressions, kind(), facts, goldFacts, found(), quantity());
  }
}
