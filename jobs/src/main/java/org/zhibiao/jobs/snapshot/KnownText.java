package org.zhibiao.jobs.snapshot;

/**
 * A text that was found in a file, or a file in which none could be read. A manifest keeps them, so
 * that the next run knows what a file holds without reading it.
 *
 * @param fileName the file, as {@link org.zhibiao.jobs.input.InputFile} names it
 * @param ordinal which report of the file it is, from 0
 * @param bytes of the file
 * @param reportId without an edition; empty for a file that could not be read
 * @param declaredEdition what the file or the manifest beside it says, e.g. {@code digest}
 * @param sourceKnown whether it is said where the report was published
 * @param plainLength of the text without blanks
 * @param plainHash of the text without blanks
 * @param edition as it was decided; null before, and for a text that is left out as a copy
 * @param reasonCode why the file could not be read; empty for a text
 * @param message the reason in words
 */
public record KnownText(
    String fileName,
    String sha256,
    int ordinal,
    int bytes,
    String reportId,
    String declaredEdition,
    boolean sourceKnown,
    int plainLength,
    String plainHash,
    String edition,
    String reasonCode,
    String message) {

  public boolean unreadable() {
    return !reasonCode.isEmpty();
  }

  /** Tells it from every other text of a run. */
  public String key() {
    return String.format("%s#%06d", fileName, ordinal);
  }

  public KnownText withEdition(String decided) {
    return new KnownText(
        fileName,
        sha256,
        ordinal,
        bytes,
        reportId,
        declaredEdition,
        sourceKnown,
        plainLength,
        plainHash,
        decided,
        reasonCode,
        message);
  }
}
