package org.zhibiao.jobs.airflow;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A Spark cluster of one worker on this machine, and a {@code spark-submit} for it. Both are
 * Spark's own classes, from the jars that the build has fetched: a distribution of Spark without
 * its size.
 */
final class SparkCluster implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  /** What is sent along and lies in a distribution of Spark as well. */
  private static final Pattern SPARK_HAS_TOO =
      Pattern.compile("(icu4j|jackson-dataformat-yaml|snakeyaml|commons-math3)-.*");

  private final Path folder;
  private final int port;
  private final List<Process> processes = new ArrayList<>();

  private SparkCluster(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** Lays the jars and spark-submit down; {@link #start} starts the cluster. */
  static SparkCluster in(Path folder, int port) throws IOException {
    SparkCluster cluster = new SparkCluster(folder, port);
    Path target = RealAirflow.ROOT.resolve("jobs/target");
    Set<String> sentAlong = Set.copyOf(paths(target.resolve("submit.classpath")));
    Path jars = Files.createDirectories(folder.resolve("jars"));
    for (String jar : paths(target.resolve("spark.classpath"))) {
      Path path = Path.of(jar);
      Path name = path.getFileName();
      if (!sentAlong.contains(jar) || SPARK_HAS_TOO.matcher(name.toString()).matches()) {
        Files.createSymbolicLink(jars.resolve(name), path);
      }
    }
    Path submit = Files.createDirectories(cluster.programs()).resolve("spark-submit");
    String call = String.join("' '", cluster.java("org.apache.spark.deploy.SparkSubmit"));
    Files.writeString(
        submit, "#!/bin/sh%nexport SPARK_LOCAL_IP=%s%nexec '%s' \"$@\"%n".formatted(HOST, call));
    if (!submit.toFile().setExecutable(true)) throw new IOException(submit + " stays as it is");
    return cluster;
  }

  private static List<String> paths(Path list) throws IOException {
    return List.of(Files.readString(list).strip().split(File.pathSeparator, -1));
  }

  /** The folder of spark-submit, for the PATH. */
  Path programs() {
    return folder.resolve("bin");
  }

  String master() {
    return "spark://" + HOST + ":" + port;
  }

  void start() throws IOException, InterruptedException {
    run(
        "master",
        "org.apache.spark.deploy.master.Master",
        "--host",
        HOST,
        "--port",
        Integer.toString(port));
    while (!answers()) {
      if (!processes.get(0).isAlive()) throw new IOException(Files.readString(log("master")));
      Thread.sleep(200);
    }
    run(
        "worker",
        "org.apache.spark.deploy.worker.Worker",
        master(),
        "--host",
        HOST,
        "--cores",
        "2",
        "--memory",
        "1g",
        "--work-dir",
        work().toString());
  }

  /** How many applications the worker has worked for. */
  long applications() throws IOException {
    try (Stream<Path> folders = Files.list(work())) {
      return folders.filter(path -> path.getFileName().toString().startsWith("app-")).count();
    }
  }

  private Path work() {
    return folder.resolve("work");
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }

  private void run(String name, String mainClass, String... arguments) throws IOException {
    List<String> command = java(mainClass);
    command.addAll(List.of(arguments));
    command.addAll(List.of("--webui-port", "0"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_HOME", folder.toString());
    builder.environment().put("SPARK_LOCAL_IP", HOST);
    // The scripts of a distribution say so; without it, executors look for Spark's own sources.
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    processes.add(builder.redirectOutput(log(name).toFile()).start());
  }

  private List<String> java(String mainClass) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(RealAirflow.QUICK_START);
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    command.add("-Dspark.master.rest.enabled=false");
    command.addAll(List.of("-cp", folder.resolve("jars") + "/*", mainClass));
    return command;
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Ends the worker before the master, and with it what it has started; the links go too. */
  @Override
  public void close() throws IOException {
    for (int i = processes.size() - 1; i >= 0; i--) {
      Process process = processes.get(i);
      List<ProcessHandle> started = process.descendants().toList();
      process.destroy();
      process.onExit().join();
      started.forEach(ProcessHandle::destroy);
    }
    List<Path> links = new ArrayList<>();
    try (Stream<Path> jars = Files.list(folder.resolve("jars"))) {
      jars.forEach(links::add);
    }
    for (Path link : links) Files.delete(link);
  }
}
