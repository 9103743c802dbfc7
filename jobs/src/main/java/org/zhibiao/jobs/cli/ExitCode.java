package org.zhibiao.jobs.cli;

import org.zhibiao.jobs.snapshot.Snapshot;

/** What a command tells the shell and Airflow. */
final class ExitCode {
  static final int DONE = 0;

  /** Some reports were set aside; the rest is published. */
  static final int QUARANTINED = 1;

  static final int BAD_ARGUMENTS = 2;

  /** A check failed and nothing was published. */
  static final int CHECK_FAILED = 3;

  /** Another run works on the same data folder. */
  static final int LOCKED = 4;

  /** What nobody foresaw: a full disk, a mistake of ours. Nothing was published. */
  static final int BROKEN = 5;

  private ExitCode() {}

  static int of(Snapshot snapshot) {
    return snapshot.manifest().rows("quarantine") > 0 ? QUARANTINED : DONE;
  }
}
