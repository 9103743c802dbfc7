package org.zhibiao.pipeline.outline;

import java.util.Locale;

/** What a section speaks of: it decides what tense a bare figure has. */
public enum SectionRole {
  /** Before the body: title, date, speaker, salutation. */
  FRONT,
  /** The year under review. */
  REVIEW,
  /** Several years looked back on (五年来的工作). */
  MULTI_YEAR_REVIEW,
  /** What is to be done in the coming year. */
  PLAN,
  /** What is to be done in the coming five years. */
  MULTI_YEAR_PLAN,
  /** What is wrong and difficult. */
  PROBLEMS,
  /** Explanations of terms. */
  GLOSSARY,
  /** Behind the body: closing call, notes of the page. */
  BACK,
  UNKNOWN;

  /** As published: {@code multi_year_review}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
