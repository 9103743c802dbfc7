package org.zhibiao.pipeline.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;

/**
 * Parts subjects that share a predicate: 食品、药品抽检合格率分别超98.5%和99% speaks of 食品抽检合格率 and of 药品抽检合格率.
 */
final class Subjects {
  private static final int LONGEST_MODIFIER = 6;

  /** Syllables that end a word and begin none: the head of 烟尘、化学需氧量排放量 is 排放量. */
  private static final String SYLLABLES = "量率性化果品物类者员";

  private static final Pattern OPENING =
      Pattern.compile("^(?:单位|每?万元)(?:地区|国内)?(?:生产总值|GDP|工业增加值)|^[^、]{0,6}用于");

  /** 对东盟、中东出口: trade that is with somebody. */
  private static final Pattern TRADE = Pattern.compile("(?:出口|进口|贸易|投资)[总额值]*$");

  private Subjects() {}

  /** One subject a figure; empty where the words cannot be parted into as many. */
  static List<String> part(String words, int count) {
    if (count == 2 && cutInside(words)) {
      return fused(words);
    }
    for (List<String> parts : List.of(byMarks(words), byConjunctions(words), byQuotes(words))) {
      if (parts.size() == count) {
        return completed(parts);
      }
    }
    return count == 2 ? fused(words) : List.of();
  }

  /** 存、贷款余额: the first of the two is cut inside its word. */
  private static boolean cutInside(String words) {
    return PhraseWords.of(Role.PAIR).words().stream()
        .map(pair -> pair.substring(0, pair.indexOf('=')))
        .anyMatch(whole -> whole.indexOf('、') > 0 && words.contains(whole));
  }

  /** 城乡低保标准 is 城低保标准 and 乡低保标准. */
  private static List<String> fused(String words) {
    String found = "";
    String pair = "";
    for (String entry : PhraseWords.of(Role.PAIR).words()) {
      String whole = entry.substring(0, entry.indexOf('='));
      if (words.contains(whole) && whole.length() > found.length() && !words.endsWith(whole)) {
        found = whole;
        pair = entry;
      }
    }
    if (found.isEmpty()) {
      return List.of();
    }
    String[] parts = pair.split("=");
    return List.of(words.replace(found, parts[1]), words.replace(found, parts[2]));
  }

  private static List<String> byMarks(String words) {
    return Quotes.split(words, '、');
  }

  private static List<String> byConjunctions(String words) {
    List<String> parts = new ArrayList<>();
    for (String part : byMarks(words)) {
      String[] pieces = part.split("以及|和|与|(?<![惠涉普波遍危触])及");
      for (String piece : pieces) {
        if (!piece.isEmpty()) {
          parts.add(piece);
        }
      }
    }
    return parts;
  }

  private static List<String> byQuotes(String words) {
    return List.of(words.split("(?<=”)(?=“)"));
  }

  private static List<String> completed(List<String> subjects) {
    List<String> parts = withOpening(subjects);
    List<String> whole = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      whole.add(withOwner(parts, i, Trim.start(withHead(parts, i))));
    }
    return whole;
  }

  /** 单位生产总值用水量、能耗 and 对东盟、中东出口: what opens the first opens all. */
  private static List<String> withOpening(List<String> parts) {
    String first = parts.get(0);
    Matcher ratio = OPENING.matcher(first);
    boolean trade = first.startsWith("对") && TRADE.matcher(parts.get(parts.size() - 1)).find();
    String opening = ratio.find() ? ratio.group() : trade ? "对" : "";
    boolean shared = parts.stream().skip(1).noneMatch(part -> opensItself(part, opening));
    return shared
        ? parts.stream().map(p -> p.startsWith(opening) ? p : opening + p).toList()
        : parts;
  }

  private static boolean opensItself(String part, String opening) {
    return part.startsWith(opening) || part.startsWith("人均") || OPENING.matcher(part).find();
  }

  /** 食品 takes its head from the last subject; a subject that has a head of its own keeps it. */
  private static String withHead(List<String> parts, int i) {
    String part = parts.get(i);
    String last = parts.get(parts.size() - 1);
    if (isWholeRate(part, last)) {
      return part;
    }
    boolean modifier =
        part.length() <= LONGEST_MODIFIER
            && last.length() >= part.length() + 2
            && !Catalogue.seeded().knowsHeadline(part)
            && PhraseWords.of(Role.ATTRIBUTE).atEnd(part).isEmpty();
    if (modifier && i < parts.size() - 1) {
      return part + last.substring(headStart(part, last));
    }
    String head = PhraseWords.of(Role.HEAD).atEnd(last);
    if (head.isEmpty() && i < parts.size() - 1 && last.length() > LONGEST_MODIFIER) {
      head = PhraseWords.of(Role.ATTRIBUTE).atEnd(last);
    }
    return head.isEmpty() || part.endsWith(head) || Catalogue.seeded().knowsHeadline(part)
        ? part
        : part + (PhraseWords.of(Role.ATTRIBUTE).atEnd(part).isEmpty() ? head : "");
  }

  /** 旅客发送量、货物吞吐量: each has its own; that of 化学需氧量 is no amount emitted. */
  private static boolean isWholeRate(String part, String last) {
    char end = part.charAt(part.length() - 1);
    return part.length() > 2
        && "量率额值".indexOf(end) >= 0
        && last.charAt(last.length() - 1) == end
        && !part.endsWith("需氧量");
  }

  /**
   * Where the shared head begins: behind the end that both modifiers have (装备制造业、高技术制造业增加值), else
   * behind as many characters as the first modifier has, where a word begins.
   */
  private static int headStart(String part, String last) {
    for (int length = Math.min(3, part.length()); length > 0; length--) {
      int at = last.indexOf(part.substring(part.length() - length));
      boolean word = length > 1 || PhraseEdges.wordStart(last, at + 1) == at + 1;
      if (at >= 0 && word && at + length < last.length() - 1) {
        return at + length;
      }
    }
    int property = last.length() - PhraseWords.of(Role.ATTRIBUTE).atEnd(last).length();
    int at = PhraseEdges.wordStart(last, part.length());
    if (at > last.length() - 2) {
      at = Math.min(part.length(), property);
    } else if (at > property) {
      at = property;
    }
    while (at < last.length() - 2 && SYLLABLES.indexOf(last.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** 满意率 behind 热线诉求解决率 is that of 热线诉求. */
  private static String withOwner(List<String> parts, int i, String part) {
    String first = parts.get(0);
    boolean property =
        (i > 0 && part.length() <= 4 && part.equals(PhraseWords.of(Role.ATTRIBUTE).atEnd(part)))
            || (i > 0 && part.length() <= 3 && first.length() > part.length() + 2);
    if (!property) {
      return part;
    }
    String head = PhraseWords.of(Role.ATTRIBUTE).atEnd(first);
    int tail = head.isEmpty() ? part.length() : head.length();
    return first.length() > tail ? first.substring(0, first.length() - tail) + part : part;
  }
}
