package org.zhibiao.jobs.runtime;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Starts Spark when the first stage asks for it, and stops it at the end. */
public final class SparkRuntime implements AutoCloseable {
  private final String master;
  private final Map<String, String> settings;
  private SparkSession session;

  /**
   * @param master e.g. {@code local[*]} or {@code spark://host:7077}; null for the one that
   *     spark-submit was given, or all cores of this machine
   * @param settings Spark's own, e.g. {@code spark.executor.memory=4g}; they go before ours
   */
  public SparkRuntime(String master, Map<String, String> settings) {
    this.master = master != null ? master : System.getProperty("spark.master", "local[*]");
    this.settings = Map.copyOf(settings);
  }

  /** The session, started on first use. */
  public SparkSession session() {
    if (session == null) {
      session = start();
    }
    return session;
  }

  private SparkSession start() {
    SparkSession.Builder builder = SparkSession.builder().appName("zhibiao").master(master);
    if (master.startsWith("local")) {
      // Nothing listens on the network for a run on one machine.
      builder
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1");
    }
    boolean submitted = System.getProperty("spark.master") != null;
    if (!submitted && !master.matches("local(\\[.*])?")) {
      builder.config("spark.jars", SubmittedJars.list());
    }
    builder
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", "true")
        .config("spark.sql.shuffle.partitions", "8")
        // Few files a task: reports are small, reading one takes much longer than opening it.
        .config("spark.sql.files.maxPartitionBytes", "16m")
        .config("spark.sql.files.openCostInBytes", "4m")
        .config("spark.sql.parquet.compression.codec", "zstd")
        // Row groups are cut by rows, not by what memory happens to be free: same rows, same bytes.
        .config("spark.hadoop.parquet.block.row.count.limit", "50000")
        .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
    settings.forEach(builder::config);
    return builder.getOrCreate();
  }

  @Override
  public void close() {
    if (session != null) {
      session.stop();
    }
  }
}
