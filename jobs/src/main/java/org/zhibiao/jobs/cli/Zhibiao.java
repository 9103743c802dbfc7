package org.zhibiao.jobs.cli;

import org.zhibiao.jobs.cli.airflow.AirflowCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line: {@code ./zhibiao COMMAND …}. */
@Command(
    name = "zhibiao",
    description = "The figures in China's government work reports, as an open-data warehouse.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      NightlyCommand.class,
      IngestCommand.class,
      ExtractCommand.class,
      ConformCommand.class,
      CompareCommand.class,
      CheckCommand.class,
      PublishCommand.class,
      FactsCommand.class,
      MentionsCommand.class,
      SqlCommand.class,
      ScoreCommand.class,
      SnapshotsCommand.class,
      DiffCommand.class,
      RollbackCommand.class,
      VerifyCommand.class,
      ServeCommand.class,
      BenchCommand.class,
      AirflowCommand.class,
      HelpCommand.class,
    })
public final class Zhibiao {
  private Zhibiao() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** The exit code of a command. */
  static int run(String... args) {
    return new CommandLine(new Zhibiao())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new FailureMessages())
        .execute(args);
  }
}
