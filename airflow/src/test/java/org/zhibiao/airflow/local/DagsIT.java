package org.zhibiao.airflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the tests of the DAGs, which are Python and lie in {@code airflow/tests}. */
class DagsIT {
  private static final Pattern PASSED = Pattern.compile("(\\d+) passed");

  @Test
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void testsOfTheDagsPass(@TempDir Path folder) throws IOException {
    VirtualEnvironment environment = TestPython.requireAirflow();
    Path log = folder.resolve("pytest.log");
    int exitCode =
        Commands.exitCode(
            List.of(
                environment.program("python").toString(),
                "-m",
                "pytest",
                "-p",
                "no:cacheprovider",
                TestPython.ROOT.resolve("airflow/tests").toString()),
            Map.of("PYTHONDONTWRITEBYTECODE", "1"),
            log);
    String said = Files.readString(log);
    System.out.println(said);
    assertThat(exitCode).as(said).isZero();
    Matcher passed = PASSED.matcher(said);
    assertThat(passed.find()).as(said).isTrue();
    assertThat(Integer.parseInt(passed.group(1))).isPositive();
  }
}
