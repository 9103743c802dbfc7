package org.zhibiao.jobs.cli.airflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the commands say and how they end, without an Airflow. */
class AirflowCommandTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream ownOut = System.out;
  private final PrintStream ownErr = System.err;
  @TempDir private Path home;

  @BeforeEach
  void listen() {
    PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
  }

  @AfterEach
  void listenNoMore() {
    System.setOut(ownOut);
    System.setErr(ownErr);
  }

  @Test
  void serverThatIsDownIsExitCode5AndSaysWhere() {
    assertThat(run("status", "--url", "http://127.0.0.1:1", "--home", home.toString()))
        .isEqualTo(5);
    assertThat(said()).contains("http://127.0.0.1:1").contains("Is it running");
  }

  @Test
  void ownAirflowsPasswordIsNotShownToAnotherServer() throws IOException {
    List<String> asked = new ArrayList<>();
    HttpServer stranger =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    stranger.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(200, 2);
          exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
          exchange.close();
        });
    stranger.start();
    Files.writeString(home.resolve("password"), "pa55word");
    Files.writeString(home.resolve("address"), "http://127.0.0.1:8080");
    try {
      String url = "http://127.0.0.1:" + stranger.getAddress().getPort();
      assertThat(run("wait", "some-run", "--url", url, "--home", home.toString())).isEqualTo(2);
    } finally {
      stranger.stop(0);
    }
    assertThat(asked).doesNotContain("/auth/token");
    assertThat(said()).contains("does not accept the login").doesNotContain("pa55word");
  }

  @Test
  void halfASpanOfNightsIsABadArgument() {
    assertThat(run("backfill", "--from", "2026-11-01")).isEqualTo(2);
    assertThat(said()).contains("--from and --to belong together");
  }

  @Test
  void nightsAndReportsTogetherAreABadArgument() {
    String[] both = {"backfill", "--from", "2026-11-01", "--to", "2026-11-02", "--year", "2026"};
    assertThat(run(both)).isEqualTo(2);
    assertThat(said()).contains("either nights").contains("or reports");
  }

  @Test
  void timeWithoutItsZoneIsABadArgumentAndAnExampleIsGiven() {
    String[] trigger = {"trigger", "--logical-date", "2026-11-22T02:00:00"};
    assertThat(run(trigger)).isEqualTo(2);
    assertThat(said()).contains("--logical-date 2026-11-22T02:00:00").contains("+08:00");
  }

  @Test
  void downWithoutAnAirflowSaysSo() {
    assertThat(run("down", "--home", home.toString())).isZero();
    assertThat(said()).contains("No Airflow was running");
  }

  @Test
  void noOptionTakesAPassword() {
    new CommandLine(new AirflowCommand())
        .getSubcommands()
        .values()
        .forEach(
            command ->
                command
                    .getCommandSpec()
                    .options()
                    .forEach(
                        option ->
                            assertThat(option.longestName())
                                .doesNotContainIgnoringCase("password")));
  }

  private static int run(String... arguments) {
    return new CommandLine(new AirflowCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
