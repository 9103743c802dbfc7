package org.zhibiao.pipeline.subject;

/**
 * Discrete things that a figure counts: 打通53条断头路 counts 断头路 by 条, which were {@code opened}.
 *
 * @param noun the thing counted, without the activity verb; never empty
 * @param classifier the measure word, e.g. 条; empty where none is written
 * @param activity what was done with them, a code of the activity table: built, opened, renovated,
 *     introduced …; empty where nothing is said to be done
 */
public record CountedThing(String noun, String classifier, String activity) {}
