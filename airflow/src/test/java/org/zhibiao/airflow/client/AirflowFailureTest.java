package org.zhibiao.airflow.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a server can refuse or fail us, and what we say and do then. */
class AirflowFailureTest {
  private static final String DETAILS = "GET /api/v2/dags/zhibiao_nightly/details";
  private static final String DAG = "{\"dag_id\":\"zhibiao_nightly\"}";

  private FakeAirflow airflow;

  @BeforeEach
  void start() throws IOException {
    airflow = new FakeAirflow();
  }

  @AfterEach
  void stop() {
    airflow.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | Rejected        | does not accept the values | 1",
        "401 | NotLoggedIn     | does not accept the login  | 2",
        "403 | Forbidden       | may not do this            | 1",
        "404 | NotFound        | knows no such thing        | 1",
        "409 | Conflict        | clashes with what is there | 1",
        "418 | NotAirflow      | status 418                 | 1",
        "422 | Rejected        | does not accept the values | 1",
        "429 | TooManyRequests | asks us to slow down       | 5",
        "500 | ServerBroken    | failed on its side         | 5",
        "503 | ServerBroken    | failed on its side         | 5",
      })
  void everyStatusHasItsFailureItsWordsAndItsNumberOfTries(
      int status, String failure, String words, int tries) {
    airflow.on(DETAILS, status, "{\"detail\":\"the server's own words\"}");
    Throwable thrown = catchThrowable(() -> airflow.client().dag("zhibiao_nightly"));
    assertThat(thrown.getClass().getSimpleName()).isEqualTo(failure);
    assertThat(thrown).hasMessageContaining(words);
    assertThat(airflow.requests().stream().filter(DETAILS::equals)).hasSize(tries);
  }

  @Test
  void serversOwnWordsAreHandedOn() {
    airflow.on(DETAILS, 404, "{\"detail\":\"The Dag with ID: `zhibiao_nightly` was not found\"}");
    assertThatThrownBy(() -> airflow.client().dag("zhibiao_nightly"))
        .hasMessageContaining("The Dag with ID: `zhibiao_nightly` was not found")
        .hasMessageContaining("/api/v2/dags/zhibiao_nightly/details");
  }

  @Test
  void wrongFieldsAreNamed() {
    airflow.on(
        DETAILS,
        422,
        "{\"detail\":[{\"loc\":[\"body\",\"logical_date\"],\"msg\":\"Input should be a valid datetime\"}]}");
    assertThatThrownBy(() -> airflow.client().dag("zhibiao_nightly"))
        .hasMessageContaining("body.logical_date Input should be a valid datetime");
  }

  @Test
  void brokenServerThatComesBackIsNoFailure() {
    airflow.on(DETAILS, 500, "").on(DETAILS, 503, "").on(DETAILS, 200, DAG);
    assertThat(airflow.client().dag("zhibiao_nightly").dagId()).isEqualTo("zhibiao_nightly");
    assertThat(airflow.pauses).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  @Test
  void waitThatTheServerAsksForIsKept() {
    airflow.on(DETAILS, 429, "", "Retry-After", "7").on(DETAILS, 200, DAG);
    airflow.client().dag("zhibiao_nightly");
    assertThat(airflow.pauses).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void absurdWaitIsCutShort() {
    airflow.on(DETAILS, 429, "", "Retry-After", "999999").on(DETAILS, 200, DAG);
    airflow.client().dag("zhibiao_nightly");
    assertThat(airflow.pauses).containsExactly(Duration.ofMinutes(1));
  }

  @ParameterizedTest
  @CsvSource({"401, Token Expired", "403, Invalid JWT token"})
  void tokenThatHasRunOutIsReplacedOnce(int status, String detail) {
    airflow.on(DETAILS, status, "{\"detail\":\"" + detail + "\"}").on(DETAILS, 200, DAG);
    assertThat(airflow.client().dag("zhibiao_nightly").dagId()).isEqualTo("zhibiao_nightly");
    assertThat(airflow.requests())
        .containsExactly("POST /auth/token", DETAILS, "POST /auth/token", DETAILS);
  }

  @Test
  void wrongPasswordSaysWhereToLookAndDoesNotShowIt() {
    airflow.insteadOn("POST /auth/token", 401, "{\"detail\":\"Invalid credentials\"}");
    assertThatThrownBy(() -> airflow.client().dag("zhibiao_nightly"))
        .isInstanceOf(AirflowFailure.NotLoggedIn.class)
        .hasMessageContaining("Invalid credentials")
        .hasMessageContaining("ZHIBIAO_AIRFLOW_USER")
        .hasMessageNotContaining("pa55word");
  }

  @Test
  void noLoginAtAllIsSaidBeforeAnythingIsAsked() {
    AirflowClient client = airflow.client(Optional.empty(), Duration.ofSeconds(5));
    assertThatThrownBy(() -> client.dag("zhibiao_nightly"))
        .isInstanceOf(AirflowFailure.NotLoggedIn.class)
        .hasMessageContaining("no user and password are set");
    assertThat(airflow.requests()).isEmpty();
  }

  @Test
  void serverThatDoesNotAnswerInTimeIsATimeOut() {
    airflow.slowOn("GET /api/v2/monitor/health", Duration.ofSeconds(3));
    AirflowClient client = airflow.client(Optional.empty(), Duration.ofMillis(150));
    assertThatThrownBy(client::health)
        .isInstanceOf(AirflowFailure.TimedOut.class)
        .hasMessageContaining("GET /api/v2/monitor/health");
    assertThat(airflow.pauses).hasSize(Backoff.REQUESTS.tries() - 1);
  }

  @Test
  void serverThatIsDownIsUnreachableAndTheAddressIsSaid() {
    String address = airflow.address();
    AirflowClient client = airflow.client();
    airflow.close();
    assertThatThrownBy(client::health)
        .isInstanceOf(AirflowFailure.Unreachable.class)
        .hasMessageContaining(address)
        .hasMessageContaining("Is it running");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"<html>another program</html> | is no JSON", "{} | it has no dag_id"})
  void anotherProgramOnThatPortIsRecognised(String body, String words) {
    airflow.on(DETAILS, 200, body);
    assertThatThrownBy(() -> airflow.client().dag("zhibiao_nightly"))
        .isInstanceOf(AirflowFailure.NotAirflow.class)
        .hasMessageContaining(words);
  }
}
