package org.zhibiao.jobs.ingest;

/**
 * A text that was found in a file, now or by the snapshot before, when its edition is not yet
 * known; or a file in which none could be read.
 *
 * @param fileName the file it stands in, with its folders
 * @param ordinal which report of the file it is, from 0
 * @param bytes of the file
 * @param reportId without an edition; null for a file that could not be read
 * @param characters of the text
 * @param keptEdition the edition under which the snapshot before holds it; null for one read now
 * @param reasonCode why the file could not be read; null for a text
 * @param message the reason in words
 */
public record KnownText(
    String fileName,
    String sha256,
    int ordinal,
    int bytes,
    String reportId,
    int characters,
    String keptEdition,
    String reasonCode,
    String message) {

  boolean unreadable() {
    return reasonCode != null;
  }
}
