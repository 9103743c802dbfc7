package org.zhibiao.pipeline.text;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only at places of a text where a match can begin, which are few: 去年 at
 * none but a 去. It finds what {@link Matcher#find()} finds, in a fraction of the time.
 */
public final class AnchoredPattern {
  /** What must stand before a match; a char alone has nothing before it. */
  private static final Pattern LOOK_BEHIND = Pattern.compile("\\(\\?<=[^()]*\\)");

  private final Pattern pattern;
  private final BitSet starts;

  private AnchoredPattern(String regex) {
    this.pattern = Pattern.compile(regex);
    this.starts = startsOf(Pattern.compile(LOOK_BEHIND.matcher(regex).replaceAll("")));
  }

  /** A pattern that never matches an empty stretch. */
  public static AnchoredPattern compile(String regex) {
    return new AnchoredPattern(regex);
  }

  /** Whether a match can begin with this char. */
  public boolean canStartWith(char c) {
    return starts.get(c);
  }

  /** Tells of the matches from left to right; they do not overlap. */
  public void forEachMatch(String text, Consumer<Matcher> found) {
    Matcher matcher = null;
    int at = 0;
    while (at < text.length()) {
      if (!starts.get(text.charAt(at))) {
        at++;
        continue;
      }
      if (matcher == null) {
        matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      }
      if (matcher.region(at, text.length()).lookingAt()) {
        at = matcher.end();
        found.accept(matcher);
      } else {
        at++;
      }
    }
  }

  /** A char of which the pattern wants more, or which it matches, is the start of a match. */
  private static BitSet startsOf(Pattern pattern) {
    BitSet starts = new BitSet();
    char[] one = new char[1];
    Matcher matcher = pattern.matcher("");
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      one[0] = (char) c;
      starts.set(c, matcher.reset(new String(one)).lookingAt() || matcher.hitEnd());
    }
    return starts;
  }
}
