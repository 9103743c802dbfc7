package org.zhibiao.airflow.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same wish has the same run id, another wish another. */
class TriggerRequestTest {
  private static final Instant NIGHT = Instant.parse("2026-11-21T18:00:00Z");

  @Test
  void idTellsWhoAskedForWhatAndFitsAirflowsPattern() {
    String id = TriggerRequest.forDate("zhibiao_nightly", NIGHT, Map.of()).runId();
    assertThat(id).startsWith("zhibiao__2026-11-21T18:00:00Z__").matches("[A-Za-z0-9_.~:+-]+");
  }

  @Test
  void sameWishHasSameIdHoweverItsParametersAreOrdered() {
    Map<String, Object> oneWay = Map.of("data", "/d", "input", List.of("a", "b"), "master", "yarn");
    Map<String, Object> other =
        new java.util.LinkedHashMap<>(
            Map.of("master", "yarn", "data", "/d", "input", List.of("a", "b")));
    assertThat(TriggerRequest.forDate("d", NIGHT, oneWay).runId())
        .isEqualTo(TriggerRequest.forDate("d", NIGHT, other).runId());
  }

  @Test
  void anotherDateParameterOrDagIsAnotherWish() {
    assertThat(
            List.of(
                TriggerRequest.forDate("d", NIGHT, Map.of()).runId(),
                TriggerRequest.forDate("d", NIGHT.plusSeconds(86_400), Map.of()).runId(),
                TriggerRequest.forDate("d", NIGHT, Map.of("data", "/d")).runId(),
                TriggerRequest.forDate("e", NIGHT, Map.of()).runId()))
        .doesNotHaveDuplicates();
  }

  @Test
  void twoRequestsWithoutADateAreTwoWishesUnlessTheyBearAName() {
    assertThat(TriggerRequest.at("d", NIGHT, Map.of()).runId())
        .isNotEqualTo(TriggerRequest.at("d", NIGHT.plusMillis(1), Map.of()).runId());
    assertThat(TriggerRequest.named("d", "ticket-7", Map.of()).runId())
        .isEqualTo(TriggerRequest.named("d", "ticket-7", Map.of()).runId());
  }

  @Test
  void nameThatWouldNotFitIntoAnIdIsRefused() {
    assertThatThrownBy(() -> TriggerRequest.named("d", "a/b c", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a/b c");
  }
}
