package org.zhibiao.jobs.lineage;

import java.util.Optional;
import java.util.UUID;

/**
 * The run that has started ours, such as a task of Airflow: {@code
 * airflow/zhibiao_nightly.extract/01a20238-291f-710e-b2f5-62a51544ddde}.
 */
record LineageParent(String namespace, String job, UUID run) {

  /** Reads namespace/job/run; what is none gives no parent, since lineage must not stop a run. */
  static Optional<LineageParent> of(String text) {
    int afterNamespace = text.indexOf('/');
    int beforeRun = text.lastIndexOf('/');
    if (afterNamespace < 1 || beforeRun <= afterNamespace + 1) return Optional.empty();
    try {
      return Optional.of(
          new LineageParent(
              text.substring(0, afterNamespace),
              text.substring(afterNamespace + 1, beforeRun),
              UUID.fromString(text.substring(beforeRun + 1))));
    } catch (IllegalArgumentException noUuid) {
      return Optional.empty();
    }
  }
}
