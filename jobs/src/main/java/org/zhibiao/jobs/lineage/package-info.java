/**
 * Tells which stage made which tables from which, in the terms of OpenLineage. In goes a stage with
 * its tables; out come two events (it began; it is complete, or failed), in a file under {@code
 * data/lineage} or at the lineage server that the environment names.
 */
package org.zhibiao.jobs.lineage;
