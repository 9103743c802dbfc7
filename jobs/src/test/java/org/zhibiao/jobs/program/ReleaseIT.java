package org.zhibiao.jobs.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.jobs.runtime.Sha256;
import org.zhibiao.warehouse.release.serve.ReleaseServer;

/**
 * A release of the digests: the same twice, sound, valid by public validators, shown in a browser.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseIT {
  private static final String DATE = "2026-03-05";
  private static final Path STANDARDS = Path.of(System.getProperty("zhibiao.shared"), "standards");

  @TempDir private static Path folder;
  private Path data;
  private Path release;

  @BeforeAll
  void publishTheDigests() throws Exception {
    data = folder.resolve("data");
    Program.Ended run = Program.nightly(Program.DIGESTS, data, "--date", DATE);
    assertThat(run.code()).as(run.output()).isZero();
    release = data.resolve("release").resolve(DATE);
  }

  @Test
  void theSameSnapshotGivesTheSameBytes() throws Exception {
    Path again = folder.resolve("again");
    assertThat(Program.nightly(Program.DIGESTS, again, "--date", DATE).code()).isZero();
    assertThat(Program.hashes(again.resolve("release").resolve(DATE)))
        .isEqualTo(Program.hashes(release));
  }

  @Test
  void aSoundReleaseIsFoundSound() throws Exception {
    Program.Ended verified = Program.run("verify", release.toString());
    assertThat(verified.code()).as(verified.output()).isZero();
  }

  @Test
  void oneChangedUnitIsFoundAndItsFileNamed() throws Exception {
    Path copy = Program.copyFolder(release, folder.resolve("changed"));
    Path metadata = copy.resolve("csvw-metadata.json");
    Files.writeString(
        metadata,
        Files.readString(metadata)
            .replaceFirst("\"schema:unitText\" : \"[^\"]*\"", "\"schema:unitText\" : \"斤\""));
    Program.Ended verified = Program.run("verify", copy.toString());
    assertThat(verified.code()).isEqualTo(3);
    assertThat(verified.output()).contains("csvw-metadata.json");
  }

  @Test
  void publicValidatorsFindNoError() throws Exception {
    Path python = validators();
    Process process =
        new ProcessBuilder(
                python.toString(),
                Program.HOME.resolve("warehouse/src/test/python/validate_release.py").toString(),
                release.toString(),
                "--standards",
                STANDARDS.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    System.out.println(output);
    assertThat(process.waitFor()).as(output).isZero();
  }

  @Test
  void thePortalWorksInARealBrowser() throws Exception {
    Path chromium = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    Path modules = Program.HOME.resolve("warehouse/portal/node_modules");
    assumeTrue(
        Files.isExecutable(chromium) && Files.isDirectory(modules),
        "SKIPPED: the portal is not tested, because there is no Chromium at "
            + chromium
            + " (set CHROMIUM) or no Node");
    Path citation = folder.resolve("citation.json");
    try (ReleaseServer server = new ReleaseServer(release, 0)) {
      ProcessBuilder builder = new ProcessBuilder("node", "--test", "tests/portal.test.mjs");
      builder.directory(Program.HOME.resolve("warehouse/portal").toFile());
      Map<String, String> environment = builder.environment();
      environment.put("PORTAL_URL", server.address());
      environment.put("CHROMIUM", chromium.toString());
      environment.put("CITATION", citation.toString());
      Process process = builder.redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(output).isZero();
    }
    Program.Ended cited =
        Program.run("verify", release.toString(), "--citation", citation.toString());
    assertThat(cited.code()).as(cited.output()).isZero();
  }

  /** A virtual environment with the validators, made once and kept with the build. */
  private static Path validators() throws IOException, InterruptedException {
    Path requirements = Program.HOME.resolve("warehouse/src/test/python/requirements.txt");
    Path environment =
        Program.HOME.resolve(
            "jobs/target/validators-"
                + Sha256.of(Files.readAllBytes(requirements)).substring(0, 12));
    Path python = environment.resolve("bin/python");
    Path done = environment.resolve("installed");
    if (!Files.exists(done)) {
      assumeTrue(
          succeeds("python3", "-c", "import sys, venv; sys.exit(sys.version_info < (3, 11))"),
          "SKIPPED: the release is not held against public validators, because there is no Python 3.11 or newer");
      assertThat(succeeds("python3", "-m", "venv", environment.toString())).isTrue();
      assertThat(
              succeeds(
                  python.toString(),
                  "-m",
                  "pip",
                  "install",
                  "--quiet",
                  "--no-deps",
                  "-r",
                  requirements.toString()))
          .as("pip installs what %s names", requirements)
          .isTrue();
      Files.createFile(done);
    }
    return python;
  }

  private static boolean succeeds(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).inheritIO().start();
      return process.waitFor(20, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
