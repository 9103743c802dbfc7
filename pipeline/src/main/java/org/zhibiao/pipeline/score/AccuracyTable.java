package org.zhibiao.pipeline.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The extractor's measured error, by level, field and section role, as it is published. */
public final class AccuracyTable {
  private static final String ALL = "all";

  private AccuracyTable() {}

  /** The rows of one gold set: its levels and fields over all sections, then role by role. */
  public static List<AccuracyRow> rows(String goldSet, ScoreTable scores) {
    List<MatchedFact> facts =
        scores.reports().stream().flatMap(report -> report.facts().stream()).toList();
    List<AccuracyRow> rows = new ArrayList<>(rows(goldSet, ALL, facts));
    for (String role : roles(facts)) {
      List<MatchedFact> inRole = facts.stream().filter(fact -> role(fact).equals(role)).toList();
      rows.addAll(rows(goldSet, role, inRole));
    }
    return rows;
  }

  private static List<AccuracyRow> rows(String goldSet, String role, List<MatchedFact> facts) {
    List<AccuracyRow> rows = new ArrayList<>();
    for (ScoreLevel level : ScoreLevel.values()) {
      rows.add(new AccuracyRow(level.code(), ALL, role, goldSet, rate(level, facts)));
      fields(level)
          .forEach(
              (field, error) ->
                  rows.add(
                      new AccuracyRow(
                          level.code(), field, role, goldSet, fieldRate(error, facts))));
    }
    return rows;
  }

  /** Facts of the right value in which this one field is right too, whatever the others say. */
  private static Rate fieldRate(ErrorClass error, List<MatchedFact> facts) {
    return rate(facts, fact -> fact.isRightAt(ScoreLevel.FOUND) && !fact.errors().contains(error));
  }

  private static Rate rate(ScoreLevel level, List<MatchedFact> facts) {
    return new ReportScore("", facts, new KindAgreement(0, 0, List.of())).rate(level);
  }

  private static Rate rate(List<MatchedFact> facts, Predicate<MatchedFact> isRight) {
    int right = (int) facts.stream().filter(isRight).count();
    int stated = (int) facts.stream().filter(fact -> fact.fact().isPresent()).count();
    int wanted = (int) facts.stream().filter(fact -> fact.gold().isPresent()).count();
    return new Rate(right, stated, wanted);
  }

  private static Map<String, ErrorClass> fields(ScoreLevel level) {
    Map<String, ErrorClass> fields = new LinkedHashMap<>();
    for (ErrorClass error : ErrorClass.values()) {
      if (error.isField() && error.costs() == level) {
        fields.put(error.code(), error);
      }
    }
    return fields;
  }

  private static Set<String> roles(List<MatchedFact> facts) {
    Set<String> roles = new TreeSet<>();
    facts.forEach(fact -> roles.add(role(fact)));
    return roles;
  }

  private static String role(MatchedFact fact) {
    return fact.passage().map(passage -> passage.section().role().code()).orElse("unknown");
  }
}
