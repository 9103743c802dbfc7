package org.zhibiao.pipeline.statement;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Figures that are neither achieved nor meant but only say of what or of whom is spoken: 七千万江淮儿女,
 * 两个特别行政区, 《纲要》共7篇27章.
 */
final class Background {
  private static final String PEOPLE = "(?:人民(?!币|政府|法院|检察|医院|代表|政协)|儿女|同胞|中国人(?!民)|父老乡亲|干部群众)";
  private static final Pattern PEOPLE_BEHIND =
      Pattern.compile("^多?[^，；。、0-9]{0,6}?" + PEOPLE + ".*|^多?人口的[^，；。]{0,6}[国省市].*");

  /** What everybody knows there to be, of which a sentence tells nothing by its number. */
  private static final Pattern STANDING_BEHIND = Pattern.compile("^个特别行政区.*");

  /** 9亿劳动力，是我们最大的优势: what there is already, told among plans. */
  private static final Pattern ASSET_BEHIND =
      Pattern.compile("^[^。；]*，(?:都|也)?是(?:我们|我国|我省|我市)[^，。；]{0,6}(?:资源|优势|底气|财富|潜力).*");

  /** 14亿人的粮食安全: the people of the nation, whatever governs them. */
  private static final Pattern NATION = Pattern.compile("(?:1[0-9]|十[一二三四]?)亿多?");

  private static final Pattern NATION_BEHIND = Pattern.compile("^多?(?:人|人口)的.*");

  private static final Pattern GIVEN_BEFORE =
      Pattern.compile("(?!.*预计).*毕业生(?:总规模|规模|总数|人数)?(?:约|近|超|超过|达|将达)?");
  private static final Pattern PERMITS_BEFORE = Pattern.compile(".*(?:可|可以|允许|准许)[^，；。]{0,3}");
  private static final Pattern RULE_BEHIND =
      Pattern.compile("^[^，；。]*的[^，；。]{0,4}(?:政策|规定|制度|原则).*");
  private static final Pattern DOCUMENT = Pattern.compile("纲要|规划|《.*》");

  /** The parts of a document, which is neither an achievement nor an aim. */
  private static final Set<String> DOCUMENT_PARTS = Set.of("篇", "章", "节");

  private Background() {}

  /** 《纲要》共7篇27章, 可生育两个孩子的政策: what a document or a rule says. */
  static boolean isRule(FigureContext context) {
    boolean document =
        DOCUMENT_PARTS.contains(context.figure().quantity().unit())
            && DOCUMENT.matcher(context.sentence()).find();
    return document
        || (PERMITS_BEFORE.matcher(context.own()).matches()
            && RULE_BEHIND.matcher(context.following()).matches());
  }

  /**
   * What there is at present.
   *
   * @param ahead whether the section speaks of the coming time, where a given thing is no aim
   */
  static boolean isPresent(FigureContext context, boolean ahead) {
    return isEpithet(context)
        || STANDING_BEHIND.matcher(context.following()).matches()
        || (ahead && isGiven(context));
  }

  /** 十亿人民, 有14亿多人口的大国: a round number that only says of whom is spoken. */
  private static boolean isEpithet(FigureContext context) {
    boolean free =
        context.governor().isEmpty()
            || context.governor().get().word().equals("有")
            || context.inherited();
    String text = context.figure().mention().text();
    if (NATION.matcher(text).matches() && NATION_BEHIND.matcher(context.following()).matches()) {
      return true;
    }
    return free
        && context.figure().mention().text().matches(".*[亿万]多?")
        && PEOPLE_BEHIND.matcher(context.following()).matches();
  }

  private static boolean isGiven(FigureContext context) {
    String behind = context.sentence().substring(context.end());
    boolean bare = context.governor().isEmpty();
    return (bare && ASSET_BEHIND.matcher(behind).matches())
        || ((bare || context.governedBy(CueKind.BOUND))
            && GIVEN_BEFORE.matcher(context.own()).matches());
  }
}
