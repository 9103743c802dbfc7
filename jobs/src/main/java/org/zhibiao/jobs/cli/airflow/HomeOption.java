package org.zhibiao.jobs.cli.airflow;

import java.nio.file.Path;
import org.zhibiao.airflow.local.LocalAirflow;
import picocli.CommandLine.Option;

/** Where the Airflow of this machine keeps what it needs. */
final class HomeOption {
  private static final String DEFAULT = "data/airflow";

  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = DEFAULT,
      description = "Folder of the Airflow that `airflow up` starts (default: ./data/airflow).")
  private Path home;

  /** What another command needs to be told to find the same Airflow. */
  String asOption() {
    return home.equals(Path.of(DEFAULT)) ? "" : " --home " + home;
  }

  LocalAirflow airflow() {
    return new LocalAirflow(home);
  }
}
