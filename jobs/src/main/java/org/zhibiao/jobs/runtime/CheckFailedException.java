package org.zhibiao.jobs.runtime;

/** The new tables break a check of severity error; the old snapshot stays. Exit 3. */
public final class CheckFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CheckFailedException(String message) {
    super(message);
  }
}
