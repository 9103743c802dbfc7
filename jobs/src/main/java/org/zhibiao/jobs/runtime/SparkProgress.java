package org.zhibiao.jobs.runtime;

import org.apache.spark.util.LongAccumulator;

/** Shows a count that executors keep, while a Spark job runs. */
public final class SparkProgress implements AutoCloseable {
  private static final long LOOK_EVERY_MILLIS = 200;

  private final Thread watcher;

  /**
   * @param done counted up by the executors
   */
  public SparkProgress(Progress progress, LongAccumulator done) {
    watcher = new Thread(() -> watch(progress, done), "progress");
    watcher.setDaemon(true);
    watcher.start();
  }

  private static void watch(Progress progress, LongAccumulator done) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        progress.reach(done.value());
        Thread.sleep(LOOK_EVERY_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    watcher.interrupt();
    try {
      watcher.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
