package org.zhibiao.jobs.extract;

import java.util.List;
import java.util.Set;
import org.zhibiao.jobs.snapshot.KnownText;

/**
 * Which reports are extracted: those of some regions and years, or all. The others keep the rows
 * that the snapshot before has of them, whatever version made these.
 *
 * @param regions region codes; none means all
 * @param years in which the reports were delivered; none means all
 * @param again also what this version has extracted before
 */
public record Choice(Set<String> regions, Set<Integer> years, boolean again) {
  /** What is new or changed, in every region and year. */
  public static final Choice WHAT_IS_NEW = new Choice(Set.of(), Set.of(), false);

  public Choice {
    regions = Set.copyOf(regions);
    years = Set.copyOf(years);
  }

  /** A report's id says its region and year: {@code 110000-2026-report}. */
  boolean takes(KnownText text) {
    List<String> parts = List.of(text.reportId().split("-"));
    return (regions.isEmpty() || regions.contains(parts.get(0)))
        && (years.isEmpty() || years.stream().anyMatch(y -> parts.get(1).equals(y.toString())));
  }
}
