package org.zhibiao.jobs.cli;

import org.zhibiao.jobs.runtime.BadArgumentException;
import picocli.CommandLine.Option;

/** How many snapshots stay. */
final class RetentionOption {
  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "30",
      description = "How many snapshots stay; older ones are deleted (default: 30).")
  private int keep;

  int keep() {
    if (keep < 1) {
      throw new BadArgumentException("--keep " + keep + ": at least the current snapshot stays.");
    }
    return keep;
  }
}
