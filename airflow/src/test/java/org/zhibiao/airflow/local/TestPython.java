package org.zhibiao.airflow.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import java.util.Optional;

/** The Airflow that the tests use, in the folder that {@code ./zhibiao airflow up} uses too. */
final class TestPython {
  static final Path ROOT = Path.of(System.getProperty("zhibiao.root"));

  private TestPython() {}

  /** Skips the test, and says so where it is seen, on a machine without a Python that will do. */
  static VirtualEnvironment requireAirflow() {
    Optional<Python> python = Python.find(System.getenv());
    if (python.isEmpty()) {
      String reason = "SKIPPED: the tests with Airflow need Python 3.11 or later on the PATH";
      System.err.println(reason);
      abort(reason);
    }
    VirtualEnvironment environment =
        ProjectAirflow.in(ROOT).environmentForTests(python.orElseThrow(), System.out::println);
    assertThat(environment.program("airflow")).isExecutable();
    return environment;
  }
}
