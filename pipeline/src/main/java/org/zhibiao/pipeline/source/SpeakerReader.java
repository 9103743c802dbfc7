package org.zhibiao.pipeline.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who gave the report: 北京市市长 殷勇. */
final class SpeakerReader {
  private static final String OFFICE = "(?:省长|市长|区长|县长|州长|盟长|旗长|主席|总理|主任)";
  private static final String NAME = "([\\u4e00-\\u9fa5]{2,4}|[\\u4e00-\\u9fa5·]{4,16})";
  private static final Pattern LINE = Pattern.compile("^.{0,20}" + OFFICE + NAME + "$");
  private static final Pattern WITHIN =
      Pattern.compile(OFFICE + "([\\u4e00-\\u9fa5·]{2,12}?)(?:代表.{2,16})?作(?:了)?(?:政府)?工作报告");
  private static final Pattern BEFORE_MEETING =
      Pattern.compile(OFFICE + "([\\u4e00-\\u9fa5·]{2,12}?)在.{2,24}人民代表大会");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:^|，)([\\u4e00-\\u9fa5·]{2,12}?)(?:同志)?(?:代表.{2,16}，?向大会|代表.{2,16})?作(?:了)?政府工作报告");
  private static final Pattern SPOKEN =
      Pattern.compile("^([\\u4e00-\\u9fa5]{2,3})" + OFFICE + "在报告中");
  private static final Pattern NAME_ALONE = Pattern.compile("^[\\u4e00-\\u9fa5]{2,3}$");

  private SpeakerReader() {}

  static Optional<String> read(ReportHead head) {
    List<String> front = head.frontLines();
    return first(front, LINE)
        .or(() -> first(front, WITHIN))
        .or(() -> first(front, BEFORE_MEETING))
        .or(() -> nameUnderMeeting(front))
        .or(() -> first(front, CAPTION))
        .or(() -> first(head.lines(), SPOKEN));
  }

  private static Optional<String> first(List<String> lines, Pattern pattern) {
    for (String line : lines) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        return Optional.of(matcher.group(1).replaceFirst("同志$", ""));
      }
    }
    return Optional.empty();
  }

  /** A name on a line of its own, below the line of the meeting. */
  private static Optional<String> nameUnderMeeting(List<String> front) {
    boolean underMeeting = false;
    for (String line : front) {
      if (underMeeting && NAME_ALONE.matcher(line).matches()) {
        return Optional.of(line);
      }
      underMeeting = underMeeting || line.endsWith("会议上");
    }
    return Optional.empty();
  }
}
