package org.zhibiao.pipeline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhibiao.pipeline.source.Editions.Candidate;
import org.zhibiao.pipeline.source.Editions.Decision;

class EditionsTest {
  private static final Candidate PUBLISHED =
      Candidate.of("web.csv", "330000-2019-report", "", true, "渔业产值增长3.1%。");
  private static final Candidate LONGER =
      Candidate.of("scan.txt", "330000-2019-report", "", false, "渔业产值增长3.1%。渔港新建3座。");
  private static final Candidate DIGEST =
      Candidate.of("digest.md", "330000-2019-report", "digest", true, "渔业产值提高3.1%。渔港建了3座。船更多了。");
  private static final Candidate OTHER =
      Candidate.of("other.txt", "340000-2019-report", "", false, "茶叶产量增长2%。");

  @Test
  void aReportWithOneTextHasNoEdition() {
    assertThat(Editions.resolve(List.of(OTHER)).get("other.txt"))
        .isEqualTo(new Decision("other.txt", "", true, ""));
  }

  @Test
  void aDigestAloneIsPreferredAndKeepsItsName() {
    assertThat(Editions.resolve(List.of(DIGEST)).get("digest.md"))
        .isEqualTo(new Decision("digest.md", "digest", true, ""));
  }

  @Test
  void publishedTextsGoBeforeLongerOnesAndDigestsLast() {
    Map<String, Decision> decisions = Editions.resolve(List.of(DIGEST, LONGER, PUBLISHED, OTHER));
    assertThat(decisions.get("web.csv")).isEqualTo(new Decision("web.csv", "", true, ""));
    assertThat(decisions.get("scan.txt").preferred()).isFalse();
    assertThat(decisions.get("scan.txt").edition()).matches("[0-9a-f]{8}");
    assertThat(decisions.get("digest.md"))
        .isEqualTo(new Decision("digest.md", "digest", false, ""));
  }

  @Test
  void theOrderOfReadingDoesNotMatter() {
    List<Candidate> candidates = new ArrayList<>(List.of(DIGEST, LONGER, PUBLISHED, OTHER));
    Map<String, Decision> first = Editions.resolve(candidates);
    Collections.reverse(candidates);
    assertThat(Editions.resolve(candidates)).containsExactlyInAnyOrderEntriesOf(first);
  }

  @Test
  void blanksAndWidthsDoNotChangeAnEdition() {
    Candidate respaced =
        Candidate.of("scan.txt", LONGER.reportId(), "", false, " 渔业产值增长 ３.１％。\n渔港 新建3座。\n");
    assertThat(Editions.resolve(List.of(PUBLISHED, respaced)).get("scan.txt"))
        .isEqualTo(Editions.resolve(List.of(PUBLISHED, LONGER)).get("scan.txt"));
  }

  @Test
  void theSameTextTwiceIsADuplicate() {
    Candidate copy = Candidate.of("copy.txt", LONGER.reportId(), "", false, "渔业产值增长3.1%。渔港新建3座。\n");
    Map<String, Decision> decisions = Editions.resolve(List.of(LONGER, copy));
    assertThat(decisions.get("copy.txt").preferred()).isTrue();
    assertThat(decisions.get("scan.txt").duplicateOf()).isEqualTo("copy.txt");
  }
}
