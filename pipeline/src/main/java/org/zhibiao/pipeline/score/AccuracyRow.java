package org.zhibiao.pipeline.score;

/**
 * One line of the table {@code accuracy}: how well one field, or all up to a level, is read in
 * sections of one role.
 *
 * @param level {@code found}, {@code quantity}, {@code statement}, {@code full} or {@code code}
 * @param field a field of that level, or {@code all} for everything the level asks for
 * @param sectionRole a role, or {@code all}
 * @param goldSet which reports it was measured on
 */
public record AccuracyRow(
    String level, String field, String sectionRole, String goldSet, Rate rate) {

  public Interval precisionInterval() {
    return Interval.ofShare(rate.right(), rate.stated());
  }

  public Interval recallInterval() {
    return Interval.ofShare(rate.right(), rate.wanted());
  }
}
