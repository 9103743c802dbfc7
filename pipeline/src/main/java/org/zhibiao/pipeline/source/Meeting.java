package org.zhibiao.pipeline.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.text.CharKinds;
import org.zhibiao.pipeline.text.ChineseNumbers;

/**
 * The people's congress that a report was read to: 北京市第十六届人民代表大会第四次会议.
 *
 * @param name as printed; null where only the congress is named, not its session
 * @param region the region whose congress it is
 */
record Meeting(String name, Region region, int congress, int session) {
  private static final String NUMBER = ChineseNumbers.BELOW_HUNDRED;
  private static final Pattern CONGRESS =
      Pattern.compile(
          "第?(?<congress>"
              + NUMBER
              + ")届(?<national>全国)?人民代表大会(?:第?(?<session>"
              + NUMBER
              + ")次会议)?");
  private static final int LONGEST_REGION = 20;

  /** The congress that some words name as the one they are read to: 在…会议上, 向…会议. */
  static Optional<Meeting> find(String words) {
    Matcher matcher = CONGRESS.matcher(words);
    while (matcher.find()) {
      Optional<Meeting> meeting = meeting(words, matcher);
      if (meeting.isPresent()) {
        return meeting;
      }
    }
    return Optional.empty();
  }

  boolean national() {
    return region.level().equals("nation");
  }

  private static Optional<Meeting> meeting(String words, Matcher matcher) {
    boolean national = matcher.group("national") != null;
    String before = hanBefore(words, matcher.start());
    Optional<Region> region =
        national ? Regions.all().byCode("100000") : Regions.all().findAtEnd(before);
    if (region.isEmpty()) {
      return Optional.empty();
    }
    int nameLength = national ? 0 : Regions.all().nameLengthAtEnd(before);
    String beforeName = before.substring(0, before.length() - nameLength);
    if (!isAddressed(beforeName)) {
      return Optional.empty();
    }
    String session = matcher.group("session");
    String name =
        session == null ? null : words.substring(matcher.start() - nameLength, matcher.end());
    return Optional.of(
        new Meeting(
            name,
            region.get(),
            ChineseNumbers.parse(matcher.group("congress")),
            session == null ? 1 : ChineseNumbers.parse(session)));
  }

  private static boolean isAddressed(String before) {
    return before.endsWith("在")
        || before.endsWith("向")
        || before.endsWith("日")
        || before.endsWith("我们");
  }

  private static String hanBefore(String words, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_REGION && CharKinds.isHan(words.charAt(start - 1))) {
      start--;
    }
    return words.substring(start, end);
  }
}
