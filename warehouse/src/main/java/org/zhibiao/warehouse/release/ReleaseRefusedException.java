package org.zhibiao.warehouse.release;

/** Nothing is released, because a promise to the users of the releases before would be broken. */
public final class ReleaseRefusedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public ReleaseRefusedException(String message) {
    super(message);
  }
}
