package org.zhibiao.pipeline.mention;

import java.util.List;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.outline.Section;
import org.zhibiao.pipeline.outline.SectionRole;
import org.zhibiao.pipeline.text.CleanText;
import org.zhibiao.pipeline.text.TextCleaner;

/** A sentence of a test with the expression in question in 【】: 增长【5.4%】. */
public record Marked(String sentence, int start, int end) {
  private static final MentionScanner SCANNER = new MentionScanner();

  /** Takes the marks out of a sentence. */
  public static Marked of(String marked) {
    int start = marked.indexOf('【');
    int end = marked.indexOf('】') - 1;
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("No expression is marked: " + marked);
    }
    return new Marked(marked.replace("【", "").replace("】", ""), start, end);
  }

  /** A passage that is one sentence of a review. */
  public static Passage passage(String sentence) {
    CleanText clean = TextCleaner.clean(sentence);
    Section section = new Section(0, List.of(), SectionRole.REVIEW);
    return new Passage(0, section, 0, false, clean.printed(0, clean.length()), clean);
  }

  /** The mention that begins and ends with the marks. */
  public Mention mention() {
    List<Mention> mentions = SCANNER.scan(passage(sentence));
    return mentions.stream()
        .filter(mention -> mention.start() == start && mention.end() == end)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("Not found in " + sentence + ", but " + texts(mentions)));
  }

  private static List<String> texts(List<Mention> mentions) {
    return mentions.stream().map(Mention::text).toList();
  }
}
