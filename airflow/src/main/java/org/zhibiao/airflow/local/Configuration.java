package org.zhibiao.airflow.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Airflow's settings in {@code airflow.cfg} and the password of its one user. The secrets among
 * them are drawn when the folder is made; only the owner of the files may read them.
 */
final class Configuration {
  static final String USER = "zhibiao";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path home;

  Configuration(Path home) {
    this.home = home;
  }

  Path passwordFile() {
    return home.resolve("password");
  }

  /**
   * Writes what is missing and leaves the rest, so that sessions and saved connections stay valid.
   */
  void write(Path dagsFolder, int port) {
    Path secrets = home.resolve("secrets");
    if (!Files.exists(secrets))
      writeForOwner(secrets, secret(32) + "\n" + fernetKey() + "\n" + secret(64));
    if (!Files.exists(passwordFile())) writeForOwner(passwordFile(), secret(18));
    String[] drawn = read(secrets).strip().split("\n", -1);
    writeForOwner(
        home.resolve("passwords.json"),
        "{\"" + USER + "\": \"" + read(passwordFile()).strip() + "\"}");
    writeForOwner(home.resolve("airflow.cfg"), settings(dagsFolder, port, drawn));
  }

  private String settings(Path dagsFolder, int port, String[] secrets) {
    return """
        [core]
        dags_folder = %1$s
        load_examples = False
        executor = LocalExecutor
        parallelism = 4
        default_timezone = Asia/Shanghai
        fernet_key = %5$s
        simple_auth_manager_users = %7$s:admin
        simple_auth_manager_passwords_file = %2$s/passwords.json
        [database]
        sql_alchemy_conn = sqlite:///%2$s/airflow.db
        [logging]
        base_log_folder = %2$s/logs/tasks
        [api]
        host = 127.0.0.1
        port = %3$d
        base_url = http://127.0.0.1:%3$d
        workers = 1
        secret_key = %4$s
        [api_auth]
        jwt_secret = %6$s
        [dag_processor]
        refresh_interval = 30
        [usage_data_collection]
        enabled = False
        """
        .formatted(dagsFolder, home, port, secrets[0], secrets[1], secrets[2], USER);
  }

  private static String secret(int bytes) {
    byte[] drawn = new byte[bytes];
    RANDOM.nextBytes(drawn);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
  }

  /** Fernet wants 32 bytes in URL-safe base 64, with its padding. */
  private static String fernetKey() {
    byte[] drawn = new byte[32];
    RANDOM.nextBytes(drawn);
    return Base64.getUrlEncoder().encodeToString(drawn);
  }

  private static void writeForOwner(Path file, String text) {
    try {
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
