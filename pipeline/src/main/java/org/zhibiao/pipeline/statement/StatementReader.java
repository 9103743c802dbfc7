package org.zhibiao.pipeline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibiao.pipeline.flag.Flag;
import org.zhibiao.pipeline.flag.FlagCode;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.outline.SectionRole;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.quantity.Quantity;
import org.zhibiao.pipeline.source.ReportIdentity;

/**
 * Reads measure, modality and period of the figures of a report, sentence by sentence in the order
 * of the text: what an earlier sentence says of time holds until something else is said. One reader
 * serves one report.
 */
public final class StatementReader {
  private final SectionTime sectionTime;
  private final TimeMemory memory = new TimeMemory();
  private final MeasureReader measureReader = new MeasureReader();

  public StatementReader(ReportIdentity identity) {
    this.sectionTime = new SectionTime(identity);
  }

  /**
   * The statements of one sentence, one a figure.
   *
   * @param mentions all expressions of the sentence: those of time tell the period
   */
  public List<Statement> read(Passage passage, List<Mention> mentions, List<Figure> figures) {
    ReportYears years = sectionTime.yearsIn(passage.section());
    Optional<TimeExpression> carried = memory.before(passage);
    if (figures.isEmpty() && !TimeScanner.canOpen(passage.text())) {
      return List.of();
    }
    boolean overYears = passage.section().role() == SectionRole.MULTI_YEAR_REVIEW;
    List<TimeExpression> times = new TimeScanner(years, carried).scan(passage.text());
    if (overYears) {
      times = SpanReach.withoutUnplaced(times, passage.text());
    }
    memory.learn(passage, times, !figures.isEmpty());
    if (figures.isEmpty()) {
      return List.of();
    }
    FigureTimeReader timeReader = new FigureTimeReader(times, figures, overYears, carried);
    List<Statement> statements = new ArrayList<>();
    AspectReader aspects = new AspectReader();
    FigureContext before = null;
    Statement told = null;
    boolean beforeIsStart = false;
    for (FigureContext context : FigureContextReader.read(passage.text(), figures)) {
      FigureTime time = timeReader.read(context);
      boolean start = ChangeStart.holds(context, before, beforeIsStart);
      Optional<Period> compared = ComparedValue.find(context, times);
      Parts parts = new Parts(passage, years, times, aspects, time, start, compared);
      Statement statement = statement(context, before, parts);
      boolean distance = told != null && Distance.isOf(before, told.measure(), context);
      told = distance ? statement.during(told.period()) : statement;
      statements.add(told);
      before = context;
      beforeIsStart = start;
    }
    return statements;
  }

  private Statement statement(FigureContext context, FigureContext before, Parts parts) {
    SectionRole role = parts.passage().section().role();
    Measure measure = measure(context, parts.changeStart());
    ModalityReader.Reading modality =
        new ModalityReader(role, parts.years())
            .read(context, parts.time(), parts.changeStart() || parts.compared().isPresent());
    Period usual = usual(parts, modality);
    FigureTime time =
        modality.present()
            ? FigureTime.NONE
            : parts.time().heldAgainst(modality.modality(), parts.years());
    PeriodResolver resolver =
        new PeriodResolver(usual, sectionTime.headed(parts.passage().section()));
    boolean flows = parts.aspects().flows(context, measure) && !modality.present();
    Period period =
        parts
            .compared()
            .orElseGet(() -> resolver.period(context, time, measure, parts.changeStart(), flows));
    boolean fall = SignReader.isFall(context, measure);
    Quantity quantity = context.figure().quantity();
    return new Statement(
        measure,
        modality.modality(),
        SignReader.signed(quantity.value(), fall),
        SignReader.signed(quantity.valueUpper(), fall),
        isDated(parts.time()) ? period.text() : "",
        PriceBasisReader.read(context, before),
        parts.compared().isPresent()
            ? ""
            : BaselineReader.read(context, measure, parts.time(), parts.times()),
        flags(role, modality, parts.time(), !flows && isDefault(context, parts, measure)));
  }

  /** The value that a change starts from is no change, whatever verb stands before it. */
  private Measure measure(FigureContext context, boolean changeStart) {
    Measure measure = measureReader.measure(context);
    boolean points = context.figure().quantity().unit().equals("百分点");
    return changeStart && measure == Measure.CHANGE && !points ? Measure.LEVEL : measure;
  }

  private Period usual(Parts parts, ModalityReader.Reading modality) {
    if (modality.coming()) {
      return Period.year(parts.years().plan());
    }
    boolean overYears = parts.passage().section().role() == SectionRole.MULTI_YEAR_PLAN;
    return modality.present() && overYears
        ? Period.year(parts.years().review())
        : sectionTime.usual(parts.passage().section(), modality.modality());
  }

  /** Without the report's years only what the sentence dates itself has a period. */
  private boolean isDated(FigureTime time) {
    return sectionTime.known()
        || time.when().map(when -> when.period().firstYear() > ReportYears.UNKNOWN).orElse(false);
  }

  /** Over several years nothing but a default tells whether a bare amount flows or stands. */
  private static boolean isDefault(FigureContext context, Parts parts, Measure measure) {
    SectionRole role = parts.passage().section().role();
    boolean years = role == SectionRole.MULTI_YEAR_REVIEW || role == SectionRole.MULTI_YEAR_PLAN;
    boolean bare =
        context.governor().isEmpty()
            || (!context.governedBy(CueKind.ENDPOINT)
                && !context.governor().get().kind().isActivity());
    return years && bare && measure == Measure.LEVEL && parts.time().when().isEmpty();
  }

  private List<Flag> flags(
      SectionRole role, ModalityReader.Reading modality, FigureTime time, boolean byDefault) {
    List<Flag> flags = new ArrayList<>();
    if (modality.assumed()) {
      flags.add(new Flag(FlagCode.MODALITY_ASSUMED, "neither words nor section say it"));
    }
    boolean unsaid = role == SectionRole.UNKNOWN && time.when().isEmpty();
    if (!sectionTime.known() || unsaid || byDefault) {
      flags.add(new Flag(FlagCode.PERIOD_ASSUMED, "neither sentence nor section names a time"));
    }
    return flags;
  }

  private record Parts(
      Passage passage,
      ReportYears years,
      List<TimeExpression> times,
      AspectReader aspects,
      FigureTime time,
      boolean changeStart,
      Optional<Period> compared) {}
}
