package org.zhibiao.jobs.cli;

import org.slf4j.LoggerFactory;
import org.zhibiao.jobs.runtime.BadArgumentException;
import org.zhibiao.jobs.runtime.CheckFailedException;
import org.zhibiao.jobs.snapshot.LockHeldException;
import org.zhibiao.warehouse.check.BrokenConstraintException;
import org.zhibiao.warehouse.release.ReleaseRefusedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a sentence what went wrong; the trace goes to the log. */
final class FailureMessages implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    int code = codeOf(failure);
    System.err.println("zhibiao: " + sentence(failure));
    if (code == ExitCode.BROKEN) {
      LoggerFactory.getLogger(FailureMessages.class).error("The run broke off", failure);
      String log = System.getProperty("zhibiao.log");
      System.err.println(
          "zhibiao: broken off by "
              + failure.getClass().getSimpleName()
              + "; nothing was published."
              + (log == null ? "" : " The log tells more: " + log));
    }
    return code;
  }

  /** Our own messages are for people; a library's may go on with pages of plans and traces. */
  private static String sentence(Exception failure) {
    String message = String.valueOf(failure.getMessage());
    return codeOf(failure) == ExitCode.BROKEN ? message.lines().findFirst().orElse("") : message;
  }

  static int codeOf(Exception failure) {
    if (failure instanceof BadArgumentException) {
      return ExitCode.BAD_ARGUMENTS;
    }
    if (failure instanceof CheckFailedException
        || failure instanceof BrokenConstraintException
        || failure instanceof ReleaseRefusedException) {
      return ExitCode.CHECK_FAILED;
    }
    return failure instanceof LockHeldException ? ExitCode.LOCKED : ExitCode.BROKEN;
  }
}
