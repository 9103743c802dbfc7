package org.zhibiao.airflow.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets come from the environment or a file and show themselves nowhere. */
class CredentialsTest {

  @Test
  void passwordOfTheEnvironment() {
    assertThat(
            Credentials.fromEnvironment(
                Map.of("ZHIBIAO_AIRFLOW_USER", "ann", "ZHIBIAO_AIRFLOW_PASSWORD", "pa55word")))
        .contains(Credentials.password("ann", "pa55word"));
  }

  @Test
  void passwordOfAFileWithoutItsLineEnd(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("password"), "pa55word\n");
    assertThat(
            Credentials.fromEnvironment(
                Map.of(
                    "ZHIBIAO_AIRFLOW_USER",
                    "ann",
                    "ZHIBIAO_AIRFLOW_PASSWORD_FILE",
                    file.toString())))
        .contains(Credentials.password("ann", "pa55word"));
  }

  @Test
  void tokenGoesBeforeAPassword() {
    assertThat(
            Credentials.fromEnvironment(
                Map.of(
                    "ZHIBIAO_AIRFLOW_TOKEN", "t0ken",
                    "ZHIBIAO_AIRFLOW_USER", "ann",
                    "ZHIBIAO_AIRFLOW_PASSWORD", "pa55word")))
        .contains(Credentials.token("t0ken"));
  }

  @Test
  void halfALoginIsAnError() {
    assertThatThrownBy(() -> Credentials.fromEnvironment(Map.of("ZHIBIAO_AIRFLOW_USER", "ann")))
        .hasMessageContaining("ZHIBIAO_AIRFLOW_PASSWORD_FILE");
    assertThatThrownBy(
            () -> Credentials.fromEnvironment(Map.of("ZHIBIAO_AIRFLOW_PASSWORD", "pa55word")))
        .hasMessageContaining("ZHIBIAO_AIRFLOW_USER")
        .hasMessageNotContaining("pa55word");
  }

  @Test
  void secretThatCannotBeReadIsNamedByItsFile(@TempDir Path folder) {
    String file = folder.resolve("none").toString();
    assertThatThrownBy(
            () -> Credentials.fromEnvironment(Map.of("ZHIBIAO_AIRFLOW_TOKEN_FILE", file)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file);
  }

  @Test
  void nothingIsEmpty() {
    assertThat(Credentials.fromEnvironment(Map.of())).isEmpty();
  }

  @Test
  void textOfCredentialsAndRequestsHoldsNoSecret() {
    assertThat(Credentials.password("ann", "pa55word")).hasToString("the password of ann");
    assertThat(Credentials.token("t0ken")).hasToString("a token");
    assertThat(ApiRequest.post("/auth/token", Map.of("password", "pa55word")))
        .hasToString("POST /auth/token");
  }

  @Test
  void addressMayHoldNoPassword() {
    assertThatThrownBy(() -> AirflowServer.at("http://ann:pa55word@127.0.0.1:8080"))
        .hasMessageNotContaining("pa55word")
        .hasMessageContaining("ZHIBIAO_AIRFLOW_PASSWORD_FILE");
  }
}
