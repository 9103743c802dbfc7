package org.zhibiao.pipeline.source;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which report a text is, from the text itself and from what is declared beside it. What stays
 * unknown is null and flagged, never guessed.
 *
 * @param regionCode GB/T 2260 code of the region reported on; 100000 is the nation
 * @param regionName e.g. 北京市
 * @param edition null, or what tells this text from another text of the same report
 * @param issuer e.g. 北京市人民政府
 * @param speaker e.g. 殷勇
 * @param meeting e.g. 北京市第十六届人民代表大会第四次会议
 * @param reviewYear the year looked back on
 * @param planYear the year looked ahead to
 */
public record ReportIdentity(
    String regionCode,
    String regionName,
    ReportKind kind,
    String edition,
    String title,
    String issuer,
    String speaker,
    String meeting,
    LocalDate deliveredOn,
    Integer reviewYear,
    Integer planYear,
    String sourceUrl) {

  /** {@code 110000-2026-report}, with {@code -edition} behind it where there is one. */
  public String reportId() {
    String region = Optional.ofNullable(regionCode).orElse("unknown");
    String year =
        planYear != null
            ? planYear.toString()
            : reviewYear != null ? Integer.toString(reviewYear + 1) : "unknown";
    String id = region + "-" + year + "-" + kind.code();
    return edition == null || edition.isEmpty() ? id : id + "-" + edition;
  }
}
