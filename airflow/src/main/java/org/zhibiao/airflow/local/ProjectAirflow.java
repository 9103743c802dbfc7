package org.zhibiao.airflow.local;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the folder {@code airflow/} of Zhibiao holds for an Airflow of one's own.
 *
 * @param folder such as {@code /srv/zhibiao/airflow}
 */
public record ProjectAirflow(Path folder) {

  /** In the Zhibiao that lies in a folder. */
  public static ProjectAirflow in(Path root) {
    return new ProjectAirflow(root.toAbsolutePath().normalize().resolve("airflow"));
  }

  public Path dags() {
    return folder.resolve("dags");
  }

  /** The virtual environment with the pinned requirements, made where it is not there yet. */
  public VirtualEnvironment environment(Python python, Consumer<String> progress) {
    return prepared(python, List.of("requirements.txt"), progress);
  }

  /** The same with what the tests of the DAGs need. */
  public VirtualEnvironment environmentForTests(Python python, Consumer<String> progress) {
    return prepared(python, List.of("requirements.txt", "requirements-test.txt"), progress);
  }

  private VirtualEnvironment prepared(
      Python python, List<String> requirements, Consumer<String> progress) {
    VirtualEnvironment environment = new VirtualEnvironment(folder.resolve(".venv"));
    environment.prepare(python, requirements.stream().map(folder::resolve).toList(), progress);
    return environment;
  }
}
