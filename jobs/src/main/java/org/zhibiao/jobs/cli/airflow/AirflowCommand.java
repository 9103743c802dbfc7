package org.zhibiao.jobs.cli.airflow;

import picocli.CommandLine.Command;

/** The parent of the commands that talk to Airflow. */
@Command(
    name = "airflow",
    description = "Run the stages under Airflow, through its REST API.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      TriggerCommand.class,
      StatusCommand.class,
      WaitCommand.class,
      RetryCommand.class,
      BackfillCommand.class,
      UpCommand.class,
      DownCommand.class,
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0 done, 1 the run succeeded but some reports were set aside, 2 Airflow refuses,",
      "  3 the run failed, 4 the run goes on after the time to wait, 5 no Airflow to talk to.",
      "Where Airflow is and who asks, from the environment: ZHIBIAO_AIRFLOW_URL,",
      "  ZHIBIAO_AIRFLOW_USER with ZHIBIAO_AIRFLOW_PASSWORD_FILE, or ZHIBIAO_AIRFLOW_TOKEN_FILE.",
      "Without them it is the Airflow that `airflow up` has started.",
    })
public final class AirflowCommand {}
