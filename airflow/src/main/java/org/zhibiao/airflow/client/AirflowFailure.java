package org.zhibiao.airflow.client;

import java.time.Duration;
import java.util.Optional;

/**
 * What can go wrong between us and Airflow, one class per remedy: {@link NotFound} wants another
 * DAG id, {@link Unreachable} wants the server started. The message is written for the person at
 * the terminal and never holds a password or token.
 */
public abstract sealed class AirflowFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private AirflowFailure(String message, Throwable cause) {
    super(message, cause);
  }

  /** Whether the same request may succeed a little later. */
  public boolean mayPass() {
    return false;
  }

  /** How long the server asks us to wait before we try again. */
  Optional<Duration> retryAfter() {
    return Optional.empty();
  }

  /** Nobody listens there: the server is down, or the address is wrong. */
  public static final class Unreachable extends AirflowFailure {
    private static final long serialVersionUID = 1L;

    Unreachable(String server, Throwable cause) {
      super(
          "No Airflow answers at "
              + server
              + ". Is it running, and is the address right? (./zhibiao airflow up starts one on this machine)",
          cause);
    }

    @Override
    public boolean mayPass() {
      return true;
    }
  }

  /** The server took the request and did not answer in time. */
  public static final class TimedOut extends AirflowFailure {
    private static final long serialVersionUID = 1L;

    TimedOut(String request, Duration limit, Throwable cause) {
      super("Airflow did not answer " + request + " within " + limit.toSeconds() + " s", cause);
    }

    @Override
    public boolean mayPass() {
      return true;
    }
  }

  /** 401: no login, or a wrong or expired one. */
  public static final class NotLoggedIn extends AirflowFailure {
    private static final long serialVersionUID = 1L;

    NotLoggedIn(String detail) {
      super(
          "Airflow does not accept the login (401"
              + said(detail)
              + "). Check ZHIBIAO_AIRFLOW_USER and the password, or the token",
          null);
    }
  }

  /** 403: the login is good, but this user may not do that. */
  public static final class Forbidden extends AirflowFailure {
    private static final long serialVersionUID = 1L;

    Forbidden(String request, String detail) {
      super("The Airflow user may not do this: " + request + " (403" + said(detail) + ")", null);
    }
  }

  /** 404: no such DAG, run or task. */
  public static final class NotFound extends AirflowFailure {
    private static final long serialVersionUID = 1L;

    NotFound(String request, String detail) {
      super("Airflow knows no such thing: " + request + " (404" + said(detail) + ")", null);
    }
  }

  /** 409: it is there already, or it is in a state that forbids this. */
  public static final class Conflict extends AirflowFailure {
    private static final long serialVersionUID = 1L;

    Conflict(String request, String detail) {
      super(
          "Airflow says this clashes with what is there: " + request + " (409" + said(detail) + ")",
          null);
    }
  }

  /** 400 or 422: Airflow does not accept the values we sent. */
  public static final class Rejected extends AirflowFailure {
    private static final long serialVersionUID = 1L;

    Rejected(int status, String request, String detail) {
      super(
          "Airflow does not accept the values of " + request + " (" + status + said(detail) + ")",
          null);
    }
  }

  /** 429: too many requests, and still too many after we waited. */
  public static final class TooManyRequests extends AirflowFailure {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    TooManyRequests(String request, Optional<Duration> retryAfter) {
      super(
          "Airflow asks us to slow down (429) and still does after several waits: " + request,
          null);
      this.retryAfter = retryAfter.orElse(null);
    }

    @Override
    public boolean mayPass() {
      return true;
    }

    @Override
    Optional<Duration> retryAfter() {
      return Optional.ofNullable(retryAfter);
    }
  }

  /** 5xx: Airflow itself, or the proxy before it, has failed. */
  public static final class ServerBroken extends AirflowFailure {
    private static final long serialVersionUID = 1L;

    ServerBroken(int status, String request, String detail) {
      super(
          "Airflow failed on its side at "
              + request
              + " ("
              + status
              + said(detail)
              + "). Its own log says why",
          null);
    }

    @Override
    public boolean mayPass() {
      return true;
    }
  }

  /** An answer that is no Airflow API v2: an older Airflow, or another program on that port. */
  public static final class NotAirflow extends AirflowFailure {
    private static final long serialVersionUID = 1L;

    NotAirflow(String request, String reason) {
      super("The answer to " + request + " is not that of Airflow's API v2: " + reason, null);
    }
  }

  private static String said(String detail) {
    return detail.isBlank() ? "" : ": " + detail;
  }
}
