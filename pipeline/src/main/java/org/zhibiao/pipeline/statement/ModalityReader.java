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
  private static final Pattern COMPLETED =
      Pattern.compile(".*(?:如期|圆满|提前|全面|胜利|超额|顺利|已|基本)(?:完成|实现).*");
  private static final Pattern REACHED =
      Pattern.compile("(?<![为将要以来争保在])(?:实现|完成|达成)(?![^，；。]*(?:确定|提出|制定|设定))");
  private static final Pattern HAPPENED =
      Pattern.compile("(?<![为除明到不署出排确定划])了(?![解结却然]|不起)(?!.*(?:争取|力争|确保|将|要))");

  /** What 完成, 实现 … reach is no aim any more, even if 目标 follows. */
  private static final Set<String> FULFILLED = Set.of("完成", "实现", "超过", "突破", "达到");

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
   * @param present whether the figure tells what there is, whatever time the sentence speaks of
   */
  record Reading(Modality modality, boolean assumed, boolean coming, boolean present) {
    static Reading of(Modality modality) {
      return new Reading(modality, false, false, false);
    }
  }

  /**
   * @param comparison whether the figure is only what another one is compared with
   */
  Reading read(FigureContext context, FigureTime time, boolean comparison) {
    if (comparison || Background.isRule(context)) {
      return Reading.of(Modality.OTHER);
    }
    if (Background.isPresent(context, isAhead())) {
      return new Reading(Modality.OTHER, false, false, true);
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
      return new Reading(Modality.TARGET, false, true, false);
    }
    boolean meant =
        own == ModalityCue.TARGET
            || (aims(context) && !isReached(context))
            || lies(time)
            || isExpected(time, own);
    return Reading.of(meant ? Modality.TARGET : Modality.OUTCOME);
  }

  /** 实现扩招2万人目标, told in a review: the aim was reached. */
  private static boolean isReached(FigureContext context) {
    String lead = context.lead();
    return REACHED.matcher(lead).find();
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
      case NONE -> new Reading(Modality.OUTCOME, true, false, false);
      case DONE -> Reading.of(Modality.OUTCOME);
      default -> Reading.of(Modality.TARGET);
    };
  }

  /** 千亿元目标 is meant; 完成100万亩的任务, 完成裁员3000人的任务 are done. */
  private static boolean aims(FigureContext context) {
    if (!AIM_BEHIND.matcher(context.following()).matches()) {
      return false;
    }
    String lead = context.lead();
    boolean fulfilled = context.governor().map(cue -> FULFILLED.contains(cue.word())).orElse(false);
    return !fulfilled && !COMPLETED.matcher(lead).matches();
  }

  private boolean isAhead() {
    return role == SectionRole.PLAN || role == SectionRole.MULTI_YEAR_PLAN;
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
