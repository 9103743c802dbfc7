package org.zhibiao.jobs.cli.airflow;

import java.util.Optional;
import org.zhibiao.airflow.client.AirflowClient;
import org.zhibiao.airflow.client.AirflowServer;
import org.zhibiao.airflow.client.Credentials;
import org.zhibiao.airflow.local.LocalAirflow;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which Airflow we talk to, and as whom; a password is no option, since everyone could read it. */
final class ServerOptions {
  private static final String URL = "ZHIBIAO_AIRFLOW_URL";
  private static final String OWN = "http://127.0.0.1:8080";

  @Mixin private HomeOption home;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Airflow's address (default: $" + URL + ", else the one `airflow up` started).")
  private Optional<String> url = Optional.empty();

  AirflowClient client() {
    LocalAirflow own = home.airflow();
    String asked = url.orElseGet(() -> System.getenv().getOrDefault(URL, ""));
    String address = asked.isBlank() ? own.address().orElse(OWN) : asked;
    Optional<Credentials> credentials = Credentials.fromEnvironment(System.getenv());
    // The password of our own Airflow is for our own Airflow: no other server gets to see it.
    if (credentials.isEmpty() && own.address().filter(address::equals).isPresent()) {
      credentials = own.credentials();
    }
    return new AirflowClient(AirflowServer.at(address), credentials);
  }
}
