package org.zhibiao.jobs.cli.airflow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ends the Airflow that {@code up} has started; its folder stays. */
@Command(name = "down", description = "End the Airflow that `airflow up` has started.")
final class DownCommand extends AirflowTask {
  @Mixin private HomeOption home;

  @Override
  int run() {
    System.out.println(home.airflow().down() ? "Airflow has ended." : "No Airflow was running.");
    return AirflowExit.DONE;
  }
}
