package org.zhibiao.jobs;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import org.zhibiao.jobs.snapshot.DataFolder;
import org.zhibiao.jobs.snapshot.Snapshot;
import org.zhibiao.warehouse.release.Release;
import org.zhibiao.warehouse.release.ReleaseRequest;
import org.zhibiao.warehouse.release.ReleaseWriter;

/** Makes a dated release of a snapshot; one that was made of it before stays as it is. */
public final class ReleaseJob {
  private ReleaseJob() {}

  public static Release run(DataFolder data, Snapshot snapshot, LocalDate date)
      throws SQLException, IOException {
    return new ReleaseWriter(
            new ReleaseRequest(
                snapshot.folder(),
                snapshot.id(),
                snapshot.manifest().pipelineVersion(),
                data.releases(),
                date))
        .write();
  }
}
