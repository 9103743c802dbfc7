package org.zhibiao.jobs.cli.airflow;

import java.util.concurrent.Callable;
import org.zhibiao.airflow.client.AirflowFailure;
import org.zhibiao.airflow.local.LocalAirflowException;

/** What the commands of Airflow have in common: a failure is a sentence and an exit code. */
abstract class AirflowTask implements Callable<Integer> {

  abstract int run();

  @Override
  public final Integer call() {
    try {
      return run();
    } catch (AirflowFailure failure) {
      return fail(failure.getMessage(), AirflowExit.of(failure));
    } catch (LocalAirflowException failure) {
      return fail(failure.getMessage(), AirflowExit.NO_AIRFLOW);
    } catch (IllegalArgumentException wrong) {
      return fail(wrong.getMessage(), AirflowExit.REFUSED);
    }
  }

  private static int fail(String message, int exitCode) {
    System.err.println("zhibiao: " + message);
    return exitCode;
  }
}
