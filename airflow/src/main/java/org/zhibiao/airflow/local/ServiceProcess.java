package org.zhibiao.airflow.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A part of Airflow that runs on after we have ended, such as its scheduler. A file keeps its
 * number and when it began, since a number alone may belong to another process by now.
 */
final class ServiceProcess {
  private static final Duration TO_END = Duration.ofSeconds(20);

  /** The system works out when a process began from clocks that may be set in between. */
  private static final long CLOCK_DRIFT_MS = 2_000;

  /** In a session of its own, so that a closed terminal or a Ctrl-C does not end it. */
  private static final String DETACHED =
      "import os, sys; os.setsid(); os.execv(sys.argv[1], sys.argv[1:])";

  private final String name;
  private final Path pidFile;
  private final Path log;

  ServiceProcess(String name, Path home) {
    this.name = name;
    this.pidFile = home.resolve("run").resolve(name + ".pid");
    this.log = home.resolve("logs").resolve(name + ".log");
  }

  boolean isRunning() {
    return process().isPresent();
  }

  String name() {
    return name;
  }

  Path log() {
    return log;
  }

  void start(Path python, List<String> arguments, Map<String, String> environment) {
    List<String> command = new ArrayList<>(List.of(python.toString(), "-c", DETACHED));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      Files.createDirectories(log.getParent());
      Files.createDirectories(pidFile.getParent());
      ProcessHandle process = builder.start().toHandle();
      Files.writeString(pidFile, process.pid() + " " + began(process));
    } catch (IOException e) {
      throw new LocalAirflowException("Cannot start Airflow's " + name, e);
    }
  }

  /** Ends the process and those that it started; true if there was one. */
  boolean stop() {
    Optional<ProcessHandle> running = process();
    running.ifPresent(ServiceProcess::end);
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return running.isPresent();
  }

  private static void end(ProcessHandle process) {
    List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
    process.destroy();
    if (!endsWithin(process, TO_END)) process.destroyForcibly();
    family.forEach(ProcessHandle::destroy);
    for (ProcessHandle member : family) {
      if (!endsWithin(member, TO_END)) member.destroyForcibly();
    }
  }

  private static boolean endsWithin(ProcessHandle process, Duration limit) {
    try {
      process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("Waiting for a process cannot fail", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Optional<ProcessHandle> process() {
    try {
      if (!Files.exists(pidFile)) return Optional.empty();
      String[] kept = Files.readString(pidFile).strip().split(" ", -1);
      return ProcessHandle.of(Long.parseLong(kept[0]))
          .filter(ProcessHandle::isAlive)
          .filter(process -> Math.abs(began(process) - Long.parseLong(kept[1])) < CLOCK_DRIFT_MS);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + pidFile, e);
    }
  }

  private static long began(ProcessHandle process) {
    return process.info().startInstant().map(instant -> instant.toEpochMilli()).orElse(0L);
  }
}
