package org.zhibiao.pipeline.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;
import org.zhibiao.pipeline.source.Region;
import org.zhibiao.pipeline.source.Regions;

/**
 * Finds the part of the region, or the other place, that a figure is told of: 运河商务区 in 运河商务区新增完工面积.
 * A figure of the whole region has none.
 */
final class ScopeReader {
  private static final Map<String, List<String>> WORDS = TableWords.read("scope-words.tsv");
  private static final Pattern WHOLE_REGION = Pattern.compile("[全我][省市区县国州疆盟旗]|各[省市区县]|城乡居民");
  private static final int LONGEST_NAME = 14;

  /** Longer than an adverb between a place and what befell it (新区正式挂牌). */
  private static final int SHORTEST_THING = 2;

  private final String regionCode;
  private final WordList own;
  private final boolean nation;

  /**
   * @param ownNames what the region itself is called
   */
  ScopeReader(String regionCode, List<String> ownNames, boolean nation) {
    this.regionCode = regionCode;
    this.own = new WordList(ownNames);
    this.nation = nation;
  }

  /** The name as the phrase has it; empty for the whole region. */
  String scopeOf(String phrase) {
    if (!PhraseWords.of(Role.ACTIVITY).at(phrase, 0).isEmpty()) {
      return "";
    }
    String elsewhere = PhraseWords.of(Role.ELSEWHERE).at(phrase, 0);
    if (!elsewhere.isEmpty()
        && !nation
        && Catalogue.seeded().knows(phrase.substring(elsewhere.length()))) {
      return elsewhere;
    }
    String rest = own.cutStart(phrase);
    int skipped = phrase.length() - rest.length();
    int part = partEnd(rest);
    if (part > 0) {
      return phrase.substring(0, skipped + part);
    }
    return regionAt(rest);
  }

  /**
   * The part of the region that opens a sentence and is what all of it tells of: 滨江新区 in
   * 滨江新区加快建设，固定资产投资增长30%. Empty where the sentence names the whole region too.
   */
  String scopeOfSentence(String sentence) {
    String words = Trim.start(sentence);
    String place = WHOLE_REGION.matcher(words).find() ? "" : scopeOf(words);
    return isEventOfAThing(words, place) ? "" : place;
  }

  /** 云港地铁建成通车: something in the place, and an event; what follows is not told of the place. */
  private static boolean isEventOfAThing(String sentence, String place) {
    Clause first = Clause.around(sentence, 0, 0);
    String clause = sentence.substring(0, first.end());
    String said = clause.substring(Math.min(place.length(), clause.length()));
    WordList courses = OwnerWords.of(OwnerWords.Kind.COURSE);
    String event = courses.cutEnd(said);
    return event.length() > SHORTEST_THING && event.length() < said.length();
  }

  /** Behind the name of a zone, a park or the like; 0 where the phrase does not begin with one. */
  private static int partEnd(String phrase) {
    for (String part : WORDS.get("part")) {
      int at = phrase.indexOf(part);
      int end = at + part.length();
      if (at >= 0 && at < LONGEST_NAME && end + 1 < phrase.length() && isPlace(phrase, end)) {
        return end;
      }
    }
    return 0;
  }

  private static boolean isPlace(String phrase, int end) {
    String name = phrase.substring(0, end);
    return WORDS.get("thing").stream().noneMatch(thing -> phrase.startsWith(thing, end))
        && name.chars().noneMatch(c -> "、《（“".indexOf(c) >= 0)
        && !hasVerb(name);
  }

  private static boolean hasVerb(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (PhraseWords.of(Role.ACTIVITY).at(name, i).length() > 1) {
        return true;
      }
    }
    return false;
  }

  private String regionAt(String phrase) {
    for (int length = Math.min(LONGEST_NAME, phrase.length() - 2); length > 1; length--) {
      String name = phrase.substring(0, length);
      Optional<Region> region = Regions.all().find(name);
      boolean example = phrase.startsWith("等", length) || phrase.startsWith("、", length);
      if (!example && region.isPresent() && names(region.get(), name)) {
        return region.get().code().equals(regionCode) ? "" : name;
      }
    }
    return "";
  }

  /** A district's short name (长寿, 和平) is too common a word to name it. */
  private static boolean names(Region region, String name) {
    return !region.level().equals("nation")
        && (!region.level().equals("district") || name.equals(region.name()));
  }
}
