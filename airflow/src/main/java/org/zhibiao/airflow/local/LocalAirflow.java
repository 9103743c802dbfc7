package org.zhibiao.airflow.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhibiao.airflow.client.AirflowClient;
import org.zhibiao.airflow.client.AirflowFailure;
import org.zhibiao.airflow.client.AirflowServer;
import org.zhibiao.airflow.client.Backoff;
import org.zhibiao.airflow.client.Credentials;
import org.zhibiao.airflow.client.DagDetails;

/**
 * An Airflow on 127.0.0.1 whose settings, database and logs lie in one folder. It is for one person
 * on one machine: a database in a file and a single user with a password in a file.
 */
public final class LocalAirflow {
  private static final Duration TO_START = Duration.ofMinutes(3);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final String ADDRESS_FILE = "address";

  private final Path home;
  private final Configuration configuration;
  private final List<ServiceProcess> services;

  public LocalAirflow(Path home) {
    this.home = home.toAbsolutePath().normalize();
    this.configuration = new Configuration(this.home);
    this.services =
        List.of(
            new ServiceProcess("api-server", this.home),
            new ServiceProcess("scheduler", this.home),
            new ServiceProcess("dag-processor", this.home));
  }

  /**
   * Starts what does not run yet and waits until the DAGs can be triggered.
   *
   * @param environment what the DAGs find in their environment, such as {@code ZHIBIAO_DATA}
   */
  public void up(
      VirtualEnvironment python,
      Path dagsFolder,
      int port,
      Map<String, String> environment,
      Consumer<String> progress) {
    if (services.stream().allMatch(ServiceProcess::isRunning)) {
      progress.accept("Airflow runs already at " + address().orElse("an unknown address"));
      return;
    }
    down();
    prepareHome(dagsFolder, port);
    Map<String, String> full = environment(python, environment);
    progress.accept("Preparing the metadata database …");
    Path airflow = python.program("airflow");
    Commands.run(
        List.of(airflow.toString(), "db", "migrate"), full, home.resolve("logs/migrate.log"));
    progress.accept("Starting Airflow on 127.0.0.1:" + port + " …");
    for (ServiceProcess service : services) {
      service.start(python.program("python"), command(airflow, service), full);
    }
    awaitDags(dagsFolder);
  }

  /** Ends what runs; says whether anything did. */
  public boolean down() {
    boolean any = false;
    // The scheduler goes before the server that it talks to.
    for (int i = services.size() - 1; i >= 0; i--) any |= services.get(i).stop();
    return any;
  }

  /** Where it listens, if it was ever started. */
  public Optional<String> address() {
    Path file = home.resolve(ADDRESS_FILE);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  public Optional<Credentials> credentials() {
    if (!Files.exists(configuration.passwordFile())) return Optional.empty();
    return Credentials.fromEnvironment(
        Map.of(
            Credentials.USER,
            Configuration.USER,
            Credentials.PASSWORD_FILE,
            configuration.passwordFile().toString()));
  }

  public String user() {
    return Configuration.USER;
  }

  public Path passwordFile() {
    return configuration.passwordFile();
  }

  private void prepareHome(Path dagsFolder, int port) {
    try {
      Files.createDirectories(home.resolve("logs"));
      configuration.write(dagsFolder, port);
      Files.writeString(home.resolve(ADDRESS_FILE), "http://127.0.0.1:" + port + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write into " + home, e);
    }
  }

  private static List<String> command(Path airflow, ServiceProcess service) {
    List<String> command = new ArrayList<>(List.of(airflow.toString(), service.name()));
    // Its server of logs would listen beyond this machine, and we read the files anyway.
    if (service.name().equals("scheduler")) command.add("--skip-serve-logs");
    return command;
  }

  private Map<String, String> environment(
      VirtualEnvironment python, Map<String, String> ofTheDags) {
    Map<String, String> environment = new HashMap<>(ofTheDags);
    String path = ofTheDags.getOrDefault("PATH", System.getenv().getOrDefault("PATH", ""));
    environment.put("PATH", python.program("").toAbsolutePath() + File.pathSeparator + path);
    environment.put("AIRFLOW_HOME", home.toString());
    // A proxy for the outside world must not be asked for our own server.
    environment.put("NO_PROXY", "127.0.0.1,localhost");
    environment.put("no_proxy", "127.0.0.1,localhost");
    return environment;
  }

  private void awaitDags(Path dagsFolder) {
    AirflowServer server =
        new AirflowServer(
            AirflowServer.at(address().orElseThrow()).address(),
            Duration.ofSeconds(10),
            new Backoff(Duration.ZERO, Duration.ZERO, 1));
    AirflowClient client = new AirflowClient(server, credentials());
    Instant deadline = Instant.now().plus(TO_START);
    while (!ready(client)) {
      for (ServiceProcess service : services) requireRunning(service);
      if (Instant.now().isAfter(deadline)) {
        throw new LocalAirflowException(
            "Airflow does not show the DAGs of "
                + dagsFolder
                + " after "
                + TO_START.toSeconds()
                + " s; see the logs in "
                + home.resolve("logs"));
      }
      sleep();
    }
  }

  private static boolean ready(AirflowClient client) {
    try {
      if (!client.health().canRunDags()) return false;
      DagDetails nightly = client.dag("zhibiao_nightly");
      return !nightly.importErrors();
    } catch (AirflowFailure notYet) {
      if (notYet.mayPass() || notYet instanceof AirflowFailure.NotFound) return false;
      throw notYet;
    }
  }

  private static void requireRunning(ServiceProcess service) {
    if (service.isRunning()) return;
    throw new LocalAirflowException(
        "Airflow's "
            + service.name()
            + " has ended. The end of "
            + service.log()
            + ":\n"
            + Commands.tail(service.log()));
  }

  private static void sleep() {
    try {
      Thread.sleep(BETWEEN_LOOKS.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalAirflowException("Interrupted while Airflow starts", e);
    }
  }
}
