package org.zhibiao.pipeline.score;

import java.util.ArrayList;
import java.util.List;
import org.zhibiao.pipeline.fact.ConfidenceGroup;

/** How far facts can be trusted, group by group, measured on annotated reports. */
public final class ConfidenceTable {
  private ConfidenceTable() {}

  /** A row for every group, also for one of which there was no fact. */
  public static List<ConfidenceRow> rows(ScoreTable scores) {
    List<MatchedFact> stated =
        scores.reports().stream()
            .flatMap(report -> report.facts().stream())
            .filter(fact -> fact.fact().isPresent())
            .toList();
    List<ConfidenceRow> rows = new ArrayList<>();
    for (ConfidenceGroup.Naming naming : ConfidenceGroup.Naming.values()) {
      for (ConfidenceGroup.Doubt doubt : ConfidenceGroup.Doubt.values()) {
        rows.add(row(new ConfidenceGroup(naming, doubt), stated));
      }
    }
    return rows;
  }

  private static ConfidenceRow row(ConfidenceGroup group, List<MatchedFact> stated) {
    List<MatchedFact> members =
        stated.stream()
            .filter(fact -> ConfidenceGroup.of(fact.fact().orElseThrow()).equals(group))
            .toList();
    int right = (int) members.stream().filter(fact -> fact.isRightAt(ScoreLevel.FULL)).count();
    return new ConfidenceRow(group, members.size(), right);
  }
}
