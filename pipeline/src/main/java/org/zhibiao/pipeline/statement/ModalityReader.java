package org.zhibiao.pipeline.statement;

import java.util.Set;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.outline.SectionRole;

/**
 * Tells achieved from meant: the words before the figure where they say so, else the time that is
 * named, else the section.
 */
final class ModalityReader {
  private static final Pattern AIM_BEHIND =
      Pattern.compile("^[^，；。、0-9]{0,6}(?:目标|的任务|的总?要求|编制预算).*");
  private static final Pattern COMING_BEHIND = Pattern.compile("^[^，；。]*(?:前将|即将|将于|将在|将首批).*");
  private static final Pattern PEOPLE_BEHIND =
      Pattern.compile("^多?(?:(?:勤劳|勇敢|各族|[^，；。、]{0,4}中国)*(?:人民|儿女|同胞|中国人)|人口的[^，；。]{0,6}[国省市]).*");
  private static final Pattern HAPPENED =
      Pattern.compile("(?<![为除明到不署出排确定划])了(?![解结却然]|不起)(?!.*(?:争取|力争|确保|将|要))");
  private static final Pattern DOCUMENT = Pattern.compile("纲要|规划|《.*》");

  /** What 完成, 实现 … reach is no aim any more, even if 目标 follows. */
  private static final Set<String> FULFILLED = Set.of("完成", "实现", "超过", "突破", "达到");

  /** The parts of a document, which is neither an achievement nor an aim. */
  private static final Set<String> DOCUMENT_PARTS = Set.of("篇", "章", "节");

  private final SectionRole role;
  private final ReportYears years;

  ModalityReader(SectionRole role, ReportYears years) {
    this.role = role;
    this.years = years;
  }

  /**
   * What was read.
   *
   * @param assumed whether nothing in the text said so
   * @param coming whether the words mean the coming time, whatever the section speaks of
   */
  record Reading(Modality modality, boolean assumed, boolean coming) {
    static Reading of(Modality modality) {
      return new Reading(modality, false, false);
    }
  }

  /**
   * @param comparison whether the figure is only what another one is compared with
   */
  Reading read(FigureContext context, FigureTime time, boolean comparison) {
    if (comparison || describesDocument(context) || isEpithet(context)) {
      return Reading.of(Modality.OTHER);
    }
    ModalityCue own =
        ModalityWords.last(context.sentence(), context.clause().start(), context.start());
    return switch (role) {
      case REVIEW, MULTI_YEAR_REVIEW, PROBLEMS -> lookingBack(context, time, own);
      case PLAN, MULTI_YEAR_PLAN -> Reading.of(lookingAhead(context, time, own));
      default -> fromWords(context, time, own);
    };
  }

  private Reading lookingBack(FigureContext context, FigureTime time, ModalityCue own) {
    boolean coming =
        own == ModalityCue.COMING
            || ModalityWords.opening(context.sentence()) == ModalityCue.COMING
            || COMING_BEHIND.matcher(context.following()).matches();
    if (coming) {
      return new Reading(Modality.TARGET, false, true);
    }
    boolean meant =
        own == ModalityCue.TARGET || aims(context) || lies(time) || isExpected(time, own);
    return Reading.of(meant ? Modality.TARGET : Modality.OUTCOME);
  }

  /** 今年…预计增长8%, told in a review: the year has not ended yet. */
  private boolean isExpected(FigureTime time, ModalityCue own) {
    return years.known()
        && own == ModalityCue.PLAN
        && !time.carried()
        && time.when().map(when -> when.period().lastYear() >= years.plan()).orElse(false);
  }

  private Modality lookingAhead(FigureContext context, FigureTime time, ModalityCue own) {
    if (own.isAim() || aims(context) || lies(time)) {
      return Modality.TARGET;
    }
    boolean opensDone =
        own == ModalityCue.NONE && ModalityWords.opening(context.sentence()) == ModalityCue.DONE;
    boolean dated =
        !time.carried() || time.when().map(when -> when.role() == TimeRole.WHEN).orElse(false);
    boolean past = (isPast(time) && dated) || (own == ModalityCue.NONE && isTold(context));
    return own == ModalityCue.DONE || opensDone || past ? Modality.OUTCOME : Modality.TARGET;
  }

  /** A section of both tenses, as in older reports: words, then time, then a guess. */
  private Reading fromWords(FigureContext context, FigureTime time, ModalityCue own) {
    if (own.isAim() || aims(context) || lies(time)) {
      return Reading.of(Modality.TARGET);
    }
    if (own == ModalityCue.DONE) {
      return Reading.of(Modality.OUTCOME);
    }
    if (time.when().isPresent() && !time.carried()) {
      return Reading.of(isPast(time) ? Modality.OUTCOME : Modality.TARGET);
    }
    ModalityCue cue = ModalityWords.last(context.sentence(), 0, context.start());
    return switch (cue) {
      case NONE -> new Reading(Modality.OUTCOME, true, false);
      case DONE -> Reading.of(Modality.OUTCOME);
      default -> Reading.of(Modality.TARGET);
    };
  }

  /** 千亿元目标 is meant; 完成100万亩的任务 is done. */
  private static boolean aims(FigureContext context) {
    boolean fulfilled = context.governor().map(cue -> FULFILLED.contains(cue.word())).orElse(false);
    return !fulfilled && AIM_BEHIND.matcher(context.following()).matches();
  }

  /** 《纲要》共7篇27章. */
  private static boolean describesDocument(FigureContext context) {
    return DOCUMENT_PARTS.contains(context.figure().quantity().unit())
        && DOCUMENT.matcher(context.sentence()).find();
  }

  /** 十亿人民, 有14亿多人口的大国: a round number that only says of whom is spoken. */
  private static boolean isEpithet(FigureContext context) {
    return context.figure().mention().text().matches(".*[亿万]多?")
        && context.governor().isEmpty()
        && PEOPLE_BEHIND.matcher(context.following()).matches();
  }

  /** 在58个城市进行了试点, told in a plan: what 了 marks has happened. */
  private static boolean isTold(FigureContext context) {
    return HAPPENED.matcher(context.clause().in(context.sentence())).find();
  }

  private boolean isPast(FigureTime time) {
    return time.when().isPresent() && time.when().get().period().lastYear() <= years.review();
  }

  /** A year beyond the one ahead tells of an aim. */
  private boolean lies(FigureTime time) {
    return years.known()
        && time.when().isPresent()
        && time.when().get().period().lastYear() > years.plan();
  }
}
