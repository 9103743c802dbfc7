package org.zhibiao.jobs.airflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.zhibiao.airflow.client.AirflowClient;
import org.zhibiao.airflow.client.AirflowServer;
import org.zhibiao.airflow.local.LocalAirflow;
import org.zhibiao.airflow.local.ProjectAirflow;
import org.zhibiao.airflow.local.Python;

/** A real Airflow on a free port that runs the real launcher, and the launcher to talk to it. */
final class RealAirflow implements AutoCloseable {
  static final Path ROOT = Path.of(System.getProperty("zhibiao.root"));

  /** Stages here are too short for what Java's second compiler gains; without it they take half. */
  static final String QUICK_START = "-XX:TieredStopAtLevel=1";

  static final String ANOTHER_VERSION = "0.0.1+another";

  /** What a command of the launcher said, and its exit code. */
  record Said(int exitCode, String text) {}

  private final LocalAirflow airflow;
  private final Path folder;
  private final ExecutorService background = Executors.newCachedThreadPool();

  private RealAirflow(LocalAirflow airflow, Path folder) {
    this.airflow = airflow;
    this.folder = folder;
  }

  /**
   * Skips the test, and says so where it is seen, on a machine without a Python that will do.
   *
   * @param environment of the DAGs and of their tasks
   */
  static RealAirflow start(Path folder, Map<String, String> environment) throws IOException {
    Optional<Python> python = Python.find(System.getenv());
    if (python.isEmpty()) {
      String reason = "SKIPPED: the tests with Airflow need Python 3.11 or later on the PATH";
      System.err.println(reason);
      abort(reason);
    }
    ProjectAirflow project = ProjectAirflow.in(ROOT);
    LocalAirflow airflow = new LocalAirflow(folder.resolve("airflow"));
    RealAirflow real = new RealAirflow(airflow, folder);
    try {
      airflow.up(
          project.environmentForTests(python.orElseThrow(), System.out::println),
          project.dags(),
          freePort(),
          settings(folder, environment),
          System.out::println);
      return real;
    } catch (RuntimeException e) {
      real.close();
      throw e;
    }
  }

  private static Map<String, String> settings(Path folder, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("ZHIBIAO_HOME", ROOT.toAbsolutePath().normalize().toString());
    settings.put("ZHIBIAO_DATA", folder.resolve("data").toString());
    settings.put("ZHIBIAO_JAVA_OPTS", QUICK_START);
    settings.put("ZHIBIAO_RETRIES", "6");
    settings.put("ZHIBIAO_RETRY_DELAY_SECONDS", "3");
    settings.put("ZHIBIAO_POLL_SECONDS", "2");
    // A run of the clock's own would come between those of the tests.
    settings.put("ZHIBIAO_SCHEDULE", "none");
    return settings;
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  AirflowClient client() {
    return new AirflowClient(AirflowServer.at(address()), airflow.credentials());
  }

  private String address() {
    return airflow.address().orElseThrow();
  }

  /** Runs {@code ./zhibiao …} as a person would, with the login in the environment. */
  Said zhibiao(String... arguments) throws IOException, InterruptedException {
    return run(QUICK_START, arguments);
  }

  /** The same, while the test goes on. */
  Future<Said> meanwhile(String... arguments) {
    return background.submit(() -> zhibiao(arguments));
  }

  /** The same program with another version in what it says of itself and writes into its rows. */
  Said zhibiaoOfAnotherVersion(String... arguments) throws IOException, InterruptedException {
    Path classes = folder.resolve("another-version");
    Path file = classes.resolve("org/zhibiao/jobs/runtime/version.properties");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "pipeline_version=%1$s%ntables_version=%1$s%n".formatted(ANOTHER_VERSION),
        StandardCharsets.UTF_8);
    // Java looks for a class's resource there before it looks into the program's jars.
    return run(QUICK_START + " -Xbootclasspath/a:" + classes, arguments);
  }

  /** The number that a query of the snapshot in a data folder gives. */
  long number(String sql, Path data) throws IOException, InterruptedException {
    Said said = zhibiao("sql", sql, "--format", "csv", "--data", data.toString());
    assertThat(said.exitCode()).as(said.text()).isZero();
    return Long.parseLong(said.text().strip().lines().reduce((header, row) -> row).orElseThrow());
  }

  private Said run(String javaOptions, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(ROOT.resolve("zhibiao").toString()));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile(folder, "said", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(folder.toFile()).redirectOutput(output.toFile());
    builder.environment().put("ZHIBIAO_BUILD", "never");
    builder.environment().put("ZHIBIAO_JAVA_OPTS", javaOptions);
    builder.environment().put("ZHIBIAO_AIRFLOW_URL", address());
    builder.environment().put("ZHIBIAO_AIRFLOW_USER", airflow.user());
    builder.environment().put("ZHIBIAO_AIRFLOW_PASSWORD_FILE", airflow.passwordFile().toString());
    Process process = builder.start();
    try {
      process.waitFor();
    } finally {
      // A test that is broken off leaves nothing behind.
      process.destroy();
    }
    int exitCode = process.exitValue();
    String text = Files.readString(output, StandardCharsets.UTF_8);
    System.out.println(String.join(" ", arguments) + " → " + exitCode + "\n" + text);
    return new Said(exitCode, text);
  }

  @Override
  public void close() {
    background.shutdownNow();
    airflow.down();
  }
}
