package org.zhibiao.pipeline.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.pipeline.text.TsvResource;

/**
 * The word tables say of themselves what they are for: each row's example reads as the row says.
 */
class ClueTableTest {

  @ParameterizedTest
  @MethodSource("clues")
  void theExampleOfEachClueReadsAsTheClueSays(List<String> clue) {
    Mention mention = Marked.of(clue.get(6)).mention();
    assertThat(mention.kind().code()).as(clue.get(6)).isEqualTo(clue.get(1));
    assertThat(mention.reason()).as(clue.get(6)).isEqualTo(clue.get(2));
  }

  @ParameterizedTest
  @MethodSource("words")
  void aNumeralInsideOfAWordIsWhatTheWordSays(List<String> row) {
    List<Mention> mentions = new MentionScanner().scan(Marked.passage(row.get(0)));
    if (row.get(1).equals("none")) {
      assertThat(mentions).as(row.get(0)).isEmpty();
    } else {
      assertThat(mentions).as(row.get(0)).isNotEmpty();
      assertThat(mentions)
          .as(row.get(0))
          .allSatisfy(mention -> assertThat(mention.kind().code()).isEqualTo(row.get(1)));
    }
  }

  @Test
  void noWordStandsTwice() {
    assertThat(words().stream().map(row -> row.get(0)).toList()).doesNotHaveDuplicates();
  }

  static List<List<String>> clues() {
    return TsvResource.rows("/mention/clues.tsv").stream().map(List::of).toList();
  }

  static List<List<String>> words() {
    return TsvResource.rows("/mention/words.tsv").stream().map(List::of).toList();
  }
}
