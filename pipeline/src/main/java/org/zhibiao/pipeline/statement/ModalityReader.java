package org.zhibiao.pipeline.statement;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.outline.SectionRole;

/**
 * Tells achieved from meant: the words before the figure where they say so, else the time that is
 * named, else the section.
 */
final class ModalityReader {
  private static final WordTable<ModalityCue> WORDS =
      WordTable.read("modality.tsv", ModalityCue::of);
  private static final Pattern AIM_BEHIND =
      Pattern.compile("^[^，；。、0-9]{0,6}(?:目标|的任务|的总?要求|编制预算).*");

  private static final Set<String> FULFILLED = Set.of("完成", "实现", "超过", "突破", "达到");

  private final SectionRole role;
  private final ReportYears years;

  ModalityReader(SectionRole role, ReportYears years) {
    this.role = role;
    this.years = years;
  }

  /** The modality and whether it was only assumed. */
  Reading read(FigureContext context, FigureTime time, boolean comparison) {
    if (comparison) {
      return new Reading(Modality.OTHER, false);
    }
    Optional<ModalityCue> own =
        lastCue(context.sentence(), context.clause().start(), context.start());
    if (looksBack()) {
      boolean meant =
          own.orElse(ModalityCue.NONE) == ModalityCue.TARGET || aims(context) || lies(time);
      return new Reading(meant ? Modality.TARGET : Modality.OUTCOME, false);
    }
    if (role == SectionRole.PLAN || role == SectionRole.MULTI_YEAR_PLAN) {
      return new Reading(ahead(context, time, own), false);
    }
    return fromWords(context, time, own);
  }

  private Modality ahead(FigureContext context, FigureTime time, Optional<ModalityCue> own) {
    ModalityCue cue = own.orElse(ModalityCue.NONE);
    if (cue == ModalityCue.TARGET || aims(context) || lies(time)) {
      return Modality.TARGET;
    }
    boolean done = cue == ModalityCue.DONE || (past(time) && !time.carried());
    return done ? Modality.OUTCOME : Modality.TARGET;
  }

  /** A section of both tenses, as in older reports: words, then time, then a guess. */
  private Reading fromWords(FigureContext context, FigureTime time, Optional<ModalityCue> own) {
    Optional<ModalityCue> cue =
        own.isPresent() ? own : lastCue(context.sentence(), 0, context.start());
    if ((own.isPresent() && own.get() == ModalityCue.TARGET) || aims(context) || lies(time)) {
      return new Reading(Modality.TARGET, false);
    }
    if (own.isPresent() && own.get() == ModalityCue.DONE) {
      return new Reading(Modality.OUTCOME, false);
    }
    if (time.when().isPresent() && !time.carried()) {
      return new Reading(past(time) ? Modality.OUTCOME : Modality.TARGET, false);
    }
    if (cue.isPresent()) {
      boolean done = cue.get() == ModalityCue.DONE;
      return new Reading(done ? Modality.OUTCOME : Modality.TARGET, false);
    }
    return new Reading(Modality.OUTCOME, true);
  }

  private boolean looksBack() {
    return role == SectionRole.REVIEW
        || role == SectionRole.MULTI_YEAR_REVIEW
        || role == SectionRole.PROBLEMS;
  }

  /** 千亿元目标 is meant; 完成100万亩的任务 is done. */
  private static boolean aims(FigureContext context) {
    boolean fulfilled = context.governor().map(cue -> FULFILLED.contains(cue.word())).orElse(false);
    return !fulfilled && AIM_BEHIND.matcher(context.following()).matches();
  }

  private boolean past(FigureTime time) {
    return time.when().isPresent()
        && time.when().get().role() != TimeRole.DEADLINE
        && time.when().get().period().lastYear() <= years.review();
  }

  /** A year beyond the one ahead tells of an aim. */
  private boolean lies(FigureTime time) {
    return time.when().isPresent() && time.when().get().period().lastYear() > years.plan();
  }

  private static Optional<ModalityCue> lastCue(String sentence, int from, int to) {
    ModalityCue last = null;
    int at = from;
    while (at < to) {
      Optional<String> word = WORDS.wordAt(sentence, at);
      ModalityCue meaning = word.map(WORDS::meaningOf).orElse(ModalityCue.NONE);
      boolean weaker = meaning == ModalityCue.NONE || last == ModalityCue.TARGET;
      last = weaker ? last : meaning;
      at += word.map(String::length).orElse(1);
    }
    return Optional.ofNullable(last);
  }

  /** What was read and whether nothing in the text said so. */
  record Reading(Modality modality, boolean assumed) {}
}
