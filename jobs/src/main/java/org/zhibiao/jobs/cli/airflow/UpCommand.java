package org.zhibiao.jobs.cli.airflow;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhibiao.airflow.local.LocalAirflow;
import org.zhibiao.airflow.local.ProjectAirflow;
import org.zhibiao.airflow.local.Python;
import org.zhibiao.airflow.local.VirtualEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sets up and starts an Airflow on this machine. */
@Command(
    name = "up",
    description = "Start an Airflow of one's own on 127.0.0.1, for trying the DAGs out.")
final class UpCommand extends AirflowTask {
  @Mixin private HomeOption home;

  @Option(names = "--port", defaultValue = "8080", description = "Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--python",
      paramLabel = "PATH",
      description = "A Python, 3.11 or later (default: the first on the PATH).")
  private Optional<Path> python = Optional.empty();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "The data folder of runs that name none (default: ./data).")
  private Path data;

  @Override
  int run() {
    Path root = Path.of(System.getProperty("zhibiao.home", "")).toAbsolutePath();
    ProjectAirflow project = ProjectAirflow.in(root);
    VirtualEnvironment environment = project.environment(findPython(), System.out::println);
    Map<String, String> forTheDags = new HashMap<>();
    forTheDags.put("ZHIBIAO_HOME", root.toString());
    forTheDags.put("ZHIBIAO_DATA", data.toAbsolutePath().normalize().toString());
    // Who tries it out triggers runs; one of the clock's own would only be in the way.
    forTheDags.put("ZHIBIAO_SCHEDULE", System.getenv().getOrDefault("ZHIBIAO_SCHEDULE", "none"));
    LocalAirflow airflow = home.airflow();
    airflow.up(environment, project.dags(), port, forTheDags, System.out::println);
    System.out.println("Airflow: " + airflow.address().orElseThrow());
    System.out.println("User:    " + airflow.user() + ", password in " + airflow.passwordFile());
    System.out.println("Try:     ./zhibiao airflow trigger --wait" + home.asOption());
    return AirflowExit.DONE;
  }

  private Python findPython() {
    Optional<Python> found =
        python.isPresent() ? Python.at(python.get()) : Python.find(System.getenv());
    return found.orElseThrow(
        () ->
            new IllegalArgumentException(
                python.map(path -> path + " is no Python that will do: ").orElse("")
                    + "Airflow needs Python 3.11 to 3.14 with its venv module"));
  }
}
