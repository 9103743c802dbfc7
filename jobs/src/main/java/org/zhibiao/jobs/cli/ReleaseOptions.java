package org.zhibiao.jobs.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.zhibiao.jobs.ReleaseJob;
import org.zhibiao.jobs.runtime.BadArgumentException;
import org.zhibiao.jobs.snapshot.DataFolder;
import org.zhibiao.jobs.snapshot.Snapshot;
import org.zhibiao.warehouse.release.Release;
import org.zhibiao.warehouse.release.portal.Portal;
import picocli.CommandLine.Option;

/** Whether and under which date a release is made of the new snapshot. */
final class ReleaseOptions {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @Option(
      names = {"--release", "--date"},
      paramLabel = "YYYY-MM-DD",
      description = "The date of the release (default: today in China).")
  private String date;

  @Option(names = "--no-release", description = "Publish the snapshot alone, without a release.")
  private boolean none;

  /** Makes the release and says where it lies. */
  void publish(DataFolder data, Snapshot snapshot) throws Exception {
    if (none) {
      return;
    }
    Release release = ReleaseJob.run(data, snapshot, date());
    System.out.println(
        "  release     " + release.folder() + (release.made() ? "" : " (made before)"));
    if (!Portal.isBuilt()) {
      System.err.println(
          "zhibiao: the release has no portal, because Node was missing when zhibiao was built.");
    }
  }

  private LocalDate date() {
    if (date == null) {
      return LocalDate.now(CHINA);
    }
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new BadArgumentException("--release " + date + ": give a date such as 2026-03-05.");
    }
  }
}
