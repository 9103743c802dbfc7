package org.zhibiao.jobs.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    if (codeOf(failure) != ExitCode.BROKEN) {
      return message;
    }
    String sentence = message.lines().findFirst().orElse("");
    // "zhibiao.duckdb cannot be written" does not tell of the full disk; what is below it does.
    return failure instanceof UncheckedIOException files
        ? sentence + ": " + reason(files.getCause())
        : sentence;
  }

  private static String reason(IOException cause) {
    String kind = cause.getClass().getSimpleName();
    return kind + ", " + String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
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
