package org.zhibiao.airflow.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * How we log in: with a token that somebody gave us, or with a user's password for which Airflow
 * gives a token. They come from the environment or from files, because a command line can be read
 * by everyone on the machine; their text shows no secret, so that no log can.
 *
 * @param user the user's name; empty with a token
 * @param secret the password or the token
 */
public record Credentials(Optional<String> user, String secret) {
  public static final String TOKEN = "ZHIBIAO_AIRFLOW_TOKEN";
  public static final String TOKEN_FILE = "ZHIBIAO_AIRFLOW_TOKEN_FILE";
  public static final String USER = "ZHIBIAO_AIRFLOW_USER";
  public static final String PASSWORD = "ZHIBIAO_AIRFLOW_PASSWORD";
  public static final String PASSWORD_FILE = "ZHIBIAO_AIRFLOW_PASSWORD_FILE";

  public Credentials {
    if (secret.isBlank()) throw new IllegalArgumentException("The password or token is empty");
  }

  public static Credentials token(String token) {
    return new Credentials(Optional.empty(), token);
  }

  public static Credentials password(String user, String password) {
    return new Credentials(Optional.of(user), password);
  }

  /** What the environment says, or empty when it says nothing; half a login is an error. */
  public static Optional<Credentials> fromEnvironment(Map<String, String> environment) {
    Optional<String> token = secret(environment, TOKEN, TOKEN_FILE);
    if (token.isPresent()) return token.map(Credentials::token);
    Optional<String> password = secret(environment, PASSWORD, PASSWORD_FILE);
    String user = environment.getOrDefault(USER, "");
    if (user.isBlank() && password.isEmpty()) return Optional.empty();
    if (user.isBlank()) throw new IllegalArgumentException("A password is set, but no " + USER);
    return Optional.of(
        password(
            user,
            password.orElseThrow(
                () ->
                    new IllegalArgumentException(
                        USER + " is set, but neither " + PASSWORD + " nor " + PASSWORD_FILE))));
  }

  private static Optional<String> secret(
      Map<String, String> environment, String variable, String fileVariable) {
    String value = environment.getOrDefault(variable, "");
    if (!value.isBlank()) return Optional.of(value);
    String file = environment.getOrDefault(fileVariable, "");
    return file.isBlank() ? Optional.empty() : Optional.of(read(Path.of(file)));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new IllegalArgumentException("Cannot read the secret in " + file, e);
    }
  }

  @Override
  public String toString() {
    return user.map(name -> "the password of " + name).orElse("a token");
  }
}
