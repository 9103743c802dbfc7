package org.zhibiao.jobs.cli.airflow;

import java.nio.file.Path;
import org.zhibiao.airflow.local.LocalAirflow;
import picocli.CommandLine.Option;

/** Where the Airflow of this machine keeps what it needs. */
final class HomeOption {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "data/airflow",
      description = "Folder of the Airflow that `airflow up` starts (default: ./data/airflow).")
  private Path home;

  LocalAirflow airflow() {
    return new LocalAirflow(home);
  }
}
