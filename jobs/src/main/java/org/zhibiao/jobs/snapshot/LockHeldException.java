package org.zhibiao.jobs.snapshot;

/** Another run works on the same data folder; the message says which. Exit 4. */
public final class LockHeldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LockHeldException(String message) {
    super(message);
  }
}
