package org.zhibiao.jobs.runtime;

/** A run that cannot succeed as it was asked for: its message says what to do instead. Exit 2. */
public final class BadArgumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadArgumentException(String message) {
    super(message);
  }
}
