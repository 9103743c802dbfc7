package org.zhibiao.pipeline.source;

/** A file that cannot be read as a report: it is quarantined with this reason, the run goes on. */
public final class UnreadableReportException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reasonCode;

  /**
   * @param reasonCode a short code: {@code empty}, {@code truncated}, {@code not_text} …
   * @param message what is wrong, where, and what to do, for a person
   */
  public UnreadableReportException(String reasonCode, String message) {
    super(message);
    this.reasonCode = reasonCode;
  }

  public UnreadableReportException(String reasonCode, String message, Throwable cause) {
    super(message, cause);
    this.reasonCode = reasonCode;
  }

  public String reasonCode() {
    return reasonCode;
  }
}
