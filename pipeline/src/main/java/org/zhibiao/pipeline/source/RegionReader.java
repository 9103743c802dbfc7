package org.zhibiao.pipeline.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which region a report is about: from the congress it was read to, the body that reports,
 * the title, the speaker's office; failing these, from the place within another that the text names
 * again and again.
 */
final class RegionReader {
  private static final Pattern BODY = Pattern.compile("代表(.{0,16}?)(?:人民政府|管委会|国务院)|受国务院");
  private static final Pattern OFFICE =
      Pattern.compile("^(.{2,14}?)(?:人民政府)?(?:代)?(?:省长|市长|区长|县长|州长|主席|总理)");
  private static final Pattern LOCAL = Pattern.compile("我[省市区州县]|全[省市区州县](?!人民代表)");
  private static final int OFTEN = 3;
  private static final int OFTEN_IN_NATION = 10;

  private RegionReader() {}

  /** A region that the head of the text names. */
  static Optional<Region> fromHead(ReportHead head, Optional<Meeting> meeting) {
    return meeting
        .map(Meeting::region)
        .or(() -> fromTitle(head))
        .or(() -> fromBody(head))
        .or(() -> fromOffice(head));
  }

  private static Optional<Region> fromTitle(ReportHead head) {
    return head.titles()
        .filter(line -> line.contains("报告") || line.contains("图"))
        .flatMap(line -> Regions.all().findIn(line).stream())
        .findFirst();
  }

  private static Optional<Region> fromBody(ReportHead head) {
    for (String line : head.lines()) {
      Matcher matcher = BODY.matcher(line);
      if (matcher.find()) {
        if (matcher.group().contains("国务院")) {
          return Regions.all().byCode("100000");
        }
        Optional<Region> region = Regions.all().findIn(matcher.group(1));
        if (region.isPresent()) {
          return region;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Region> fromOffice(ReportHead head) {
    for (String line : head.frontLines()) {
      Matcher matcher = OFFICE.matcher(line);
      if (matcher.find()) {
        Optional<Region> region = Regions.all().findIn(matcher.group(1));
        if (region.isPresent()) {
          return region;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The nation where the text says 我国 throughout and speaks of no province as its own; or a
   * district or development area whose names stand in the text at least three times and far more
   * often than those of any other of its kind. Wider regions are named for many reasons and are not
   * inferred.
   */
  static Optional<Region> inferred(String text) {
    if (count(text, "我国") >= OFTEN_IN_NATION
        && LOCAL.matcher(text).results().limit(3).count() < 3) {
      return Regions.all().byCode("100000");
    }
    Map<Region, Integer> counts = new LinkedHashMap<>();
    for (Region region : Regions.all().list()) {
      if (region.level().equals("district") || region.level().equals("development_area")) {
        int count = 0;
        for (String name : region.names()) {
          count += name.equals(region.shortName()) && name.length() < 3 ? 0 : count(text, name);
        }
        if (count > 0) {
          counts.put(region, count);
        }
      }
    }
    return plainlyMost(counts).filter(region -> counts.get(region) >= OFTEN);
  }

  private static Optional<Region> plainlyMost(Map<Region, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static int count(String text, String name) {
    int found = 0;
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      found++;
    }
    return found;
  }
}
