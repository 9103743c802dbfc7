package org.zhibiao.pipeline.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.outline.Passage;

/** Finds every numeric expression of a sentence and decides what kind each one is. */
public final class MentionScanner {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:\\.[0-9]+)?%?");

  /** The expressions of a sentence in their order. */
  public List<Mention> scan(Passage passage) {
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = DIGITS.matcher(passage.text());
    while (matcher.find()) {
      mentions.add(
          new Mention(
              passage,
              mentions.size(),
              matcher.start(),
              matcher.end(),
              MentionKind.FACT,
              "quantity"));
    }
    return mentions;
  }
}
