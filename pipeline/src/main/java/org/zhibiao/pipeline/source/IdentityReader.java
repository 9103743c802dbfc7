package org.zhibiao.pipeline.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.flag.Flag;
import org.zhibiao.pipeline.flag.FlagCode;
import org.zhibiao.pipeline.text.TextCleaner;

/**
 * Reads which report a text is: region, kind, issuer, speaker, meeting, dates, years. What is
 * declared beside the text goes before what the text says, and a difference in region or year is
 * flagged; what neither says stays null and is flagged.
 */
public final class IdentityReader {
  private static final Pattern REPORT_TITLE =
      Pattern.compile("^(?:(?:19|20)[0-9]{2}年)?[^，。：]{0,30}(?:工作报告|数字摘编)$|一图|热烈反响");

  /** The identity of a report from its text and what is declared beside it. */
  public IdentityReading read(SourceReport report) {
    List<Flag> flags = new ArrayList<>();
    Declared declared = new Declared(report.declared());
    ReportHead head = ReportHead.of(report.text());
    Optional<Meeting> meeting = meeting(head);
    Region region = region(report, declared, head, meeting, flags);
    ReportKind kind = kind(declared, head, flags);
    Optional<LocalDate> deliveredOn =
        declared.date("delivered_on").or(() -> DeliveryDate.read(head));
    ReportYears years = years(report, declared, head, meeting, deliveredOn, flags);
    ReportIdentity identity =
        new ReportIdentity(
            region == null ? null : region.code(),
            region == null ? null : region.name(),
            kind,
            declared.text("edition").orElse(null),
            declared.text("title").or(() -> title(head)).orElse(null),
            declared.text("issuer").or(() -> issuer(kind, region)).orElse(null),
            declared.text("speaker").or(() -> speaker(kind, head)).orElse(null),
            declared.text("meeting").or(() -> meeting.map(Meeting::name)).orElse(null),
            deliveredOn.orElse(null),
            years.review(),
            years.plan(),
            declared.text("source_url").orElse(null));
    return new IdentityReading(identity, flags);
  }

  private static Optional<Meeting> meeting(ReportHead head) {
    String front = String.join("", head.frontLines());
    return Meeting.find(front)
        .or(() -> head.lines().stream().flatMap(line -> Meeting.find(line).stream()).findFirst());
  }

  private static Region region(
      SourceReport report,
      Declared declared,
      ReportHead head,
      Optional<Meeting> meeting,
      List<Flag> flags) {
    Optional<Region> said = RegionReader.fromHead(head, meeting);
    Optional<Region> stated = declared.region();
    if (stated.isPresent()) {
      said.filter(region -> !region.equals(stated.get()))
          .ifPresent(region -> flags.add(differs("region", stated.get().name(), region.name())));
      return stated.get();
    }
    if (said.isPresent()) {
      flagNamesake(said.get(), head, flags);
      return said.get();
    }
    Optional<Region> inferred = RegionReader.inferred(TextCleaner.clean(report.text()).text());
    flags.add(
        inferred
            .map(region -> new Flag(FlagCode.REGION_ASSUMED, region.name() + " is named most"))
            .orElseGet(() -> new Flag(FlagCode.REGION_UNKNOWN, report.fileName())));
    return inferred.orElse(null);
  }

  /** Several cities have a 和平区: one that is named without its municipality may be another's. */
  private static void flagNamesake(Region region, ReportHead head, List<Flag> flags) {
    boolean plain =
        !region.level().equals("district")
            || Regions.all()
                .byCode(region.parentCode())
                .filter(parent -> String.join("", head.lines()).contains(parent.shortName()))
                .isPresent();
    if (!plain) {
      flags.add(
          new Flag(
              FlagCode.REGION_ASSUMED, region.name() + " is named without what it is part of"));
    }
  }

  private static ReportKind kind(Declared declared, ReportHead head, List<Flag> flags) {
    Optional<ReportKind> kind =
        declared.kind().or(() -> KindReader.read(head)).or(() -> kindOfTitle(declared));
    if (kind.isEmpty()) {
      flags.add(new Flag(FlagCode.KIND_OF_REPORT_UNKNOWN, "neither title nor opening tells it"));
    }
    return kind.orElse(ReportKind.OTHER);
  }

  private static Optional<ReportKind> kindOfTitle(Declared declared) {
    return declared
        .text("title")
        .filter(title -> title.contains("工作报告"))
        .map(title -> ReportKind.REPORT);
  }

  private static ReportYears years(
      SourceReport report,
      Declared declared,
      ReportHead head,
      Optional<Meeting> meeting,
      Optional<LocalDate> deliveredOn,
      List<Flag> flags) {
    Optional<Integer> plan = declared.year("plan_year").or(() -> declared.year("year"));
    Optional<Integer> review = declared.year("review_year");
    YearReader reader = new YearReader(head, report.text());
    Optional<ReportYears> said = reader.fromHead(deliveredOn, meeting);
    if (plan.isEmpty() && review.isEmpty()) {
      ReportYears years = said.orElseGet(() -> reader.fromWhole(deliveredOn));
      flagDoubt(years, flags);
      return years;
    }
    ReportYears stated =
        new ReportYears(
            review.orElseGet(() -> plan.get() - 1), plan.orElseGet(() -> review.get() + 1), false);
    said.filter(years -> !years.plan().equals(stated.plan()))
        .ifPresent(
            years -> flags.add(differs("year", stated.plan().toString(), years.plan().toString())));
    return stated;
  }

  private static void flagDoubt(ReportYears years, List<Flag> flags) {
    if (!years.known()) {
      flags.add(
          new Flag(FlagCode.YEAR_UNKNOWN, "neither title, date, headings nor session tell it"));
    } else if (years.assumed()) {
      flags.add(
          new Flag(
              FlagCode.YEAR_ASSUMED, years.review() + " and " + years.plan() + " are named most"));
    }
  }

  private static Optional<String> title(ReportHead head) {
    return head.titles().filter(line -> REPORT_TITLE.matcher(line).find()).findFirst();
  }

  private static Optional<String> issuer(ReportKind kind, Region region) {
    return kind == ReportKind.REPORT && region != null
        ? Optional.of(Regions.all().governmentOf(region))
        : Optional.empty();
  }

  private static Optional<String> speaker(ReportKind kind, ReportHead head) {
    return kind == ReportKind.REPORT ? SpeakerReader.read(head) : Optional.empty();
  }

  private static Flag differs(String what, String declared, String said) {
    return new Flag(
        FlagCode.DECLARED_DIFFERS, what + ": declared " + declared + ", the text says " + said);
  }
}
