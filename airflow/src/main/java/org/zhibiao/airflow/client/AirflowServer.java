package org.zhibiao.airflow.client;

import java.net.URI;
import java.time.Duration;

/**
 * Where Airflow is and how patient we are with it.
 *
 * @param address such as {@code http://127.0.0.1:8080}, without a slash at the end
 * @param requestLimit how long one request may take
 * @param backoff how often and how far apart a request is sent again
 */
public record AirflowServer(URI address, Duration requestLimit, Backoff backoff) {
  public static final Duration REQUEST_LIMIT = Duration.ofSeconds(30);

  public AirflowServer {
    String scheme = address.getScheme();
    if (!"http".equals(scheme) && !"https".equals(scheme)) {
      throw new IllegalArgumentException(
          "Airflow's address must start with http:// or https://: " + address);
    }
    if (address.getUserInfo() != null) {
      throw new IllegalArgumentException(
          "Airflow's address must hold no password; set " + Credentials.PASSWORD_FILE + " instead");
    }
  }

  public static AirflowServer at(String address) {
    String trimmed = address.replaceAll("/+$", "");
    return new AirflowServer(URI.create(trimmed), REQUEST_LIMIT, Backoff.REQUESTS);
  }
}
