package org.zhibiao.airflow.local;

/** The Airflow of this machine could not be set up or started; the message says what to do. */
public final class LocalAirflowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LocalAirflowException(String message) {
    super(message);
  }

  LocalAirflowException(String message, Throwable cause) {
    super(message, cause);
  }
}
