package org.zhibiao.jobs.lineage;

import io.openlineage.client.Clients;
import io.openlineage.client.OpenLineageClient;
import io.openlineage.client.transports.ApiKeyTokenProvider;
import io.openlineage.client.transports.FileConfig;
import io.openlineage.client.transports.FileTransport;
import io.openlineage.client.transports.HttpConfig;
import io.openlineage.client.transports.HttpTransport;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where events go, by the variables that every OpenLineage client knows. Without any they stay in a
 * file; {@code OPENLINEAGE_DISABLED=true} turns them off.
 */
public final class LineageSettings {
  private static final String DISABLED = "OPENLINEAGE_DISABLED";
  private static final String URL = "OPENLINEAGE_URL";
  private static final String API_KEY = "OPENLINEAGE_API_KEY";
  private static final String NAMESPACE = "OPENLINEAGE_NAMESPACE";
  private static final String PARENT = "OPENLINEAGE_PARENT_ID";
  private static final String CONFIG = "OPENLINEAGE_CONFIG";
  private static final String SETTING = "OPENLINEAGE__";

  private final Map<String, String> environment;

  public LineageSettings(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  boolean disabled() {
    return Boolean.parseBoolean(environment.getOrDefault(DISABLED, "false"));
  }

  String namespace() {
    return environment.getOrDefault(NAMESPACE, "zhibiao");
  }

  Optional<LineageParent> parent() {
    return LineageParent.of(environment.getOrDefault(PARENT, ""));
  }

  /** A client that sends where the settings say, or else appends to the file. */
  OpenLineageClient client(Path file) {
    String url = environment.getOrDefault(URL, "");
    if (!url.isBlank()) return new OpenLineageClient(new HttpTransport(http(url)));
    boolean configured =
        environment.keySet().stream()
            .anyMatch(name -> name.equals(CONFIG) || name.startsWith(SETTING));
    return configured
        ? Clients.newClient()
        : new OpenLineageClient(new FileTransport(new FileConfig(file.toString())));
  }

  private HttpConfig http(String url) {
    HttpConfig http = new HttpConfig();
    http.setUrl(URI.create(url));
    String key = environment.getOrDefault(API_KEY, "");
    if (!key.isBlank()) {
      ApiKeyTokenProvider provider = new ApiKeyTokenProvider();
      provider.setApiKey(key);
      http.setAuth(provider);
    }
    return http;
  }
}
