package org.zhibiao.pipeline.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.zhibiao.pipeline.text.LineMark.Style;

/**
 * Follows headings and paragraphs through a report and says in which section each stands: the path
 * of headings over it, and the role, which a paragraph's own words can turn within one heading.
 */
final class SectionTracker {
  /** So many more words of the past than of the future tell a review within a part of plans. */
  private static final int PLAINLY_BEHIND = -3;

  private final HeadingRoles headingRoles;
  private final LeadRoles leadRoles;
  private final boolean partsTellTheirTime;
  private final List<Section> sections = new ArrayList<>();
  private final List<Heading> path = new ArrayList<>();

  /** Roles that the part's heading names; empty where it names none. */
  private List<SectionRole> named = List.of();

  /** Whether no paragraph has been read since the part's heading. */
  private boolean opensPart;

  /** The role as it stands until something turns it. */
  private SectionRole standing = SectionRole.FRONT;

  SectionTracker(Integer planYear, boolean partsTellTheirTime) {
    this.partsTellTheirTime = partsTellTheirTime;
    this.headingRoles = new HeadingRoles(planYear);
    this.leadRoles = new LeadRoles(planYear);
  }

  List<Section> sections() {
    return sections;
  }

  SectionRole standing() {
    return standing;
  }

  /** The section of a line before the report's body. */
  Section front() {
    return section(SectionRole.FRONT);
  }

  /** The section of a line behind the report's body. */
  Section back() {
    path.clear();
    return section(SectionRole.BACK);
  }

  /**
   * Opens the section of a heading.
   *
   * @param bodyLeaning how far what stands under the heading leans to the future
   */
  Section open(Heading heading, IntSupplier bodyLeaning) {
    List<SectionRole> told = headingRoles.of(heading.title(), false);
    boolean outside = told.contains(SectionRole.GLOSSARY) || told.contains(SectionRole.BACK);
    int depth = outside && !isAnnexOpen() ? 0 : depthOf(heading);
    while (path.size() > depth) {
      path.remove(path.size() - 1);
    }
    path.add(heading);
    opensPart = depth == 0;
    List<SectionRole> roles = headingRoles.of(heading.title(), depth == 0);
    if (!roles.isEmpty()) {
      named = roles;
      standing = roles.get(0);
    } else if (depth == 0) {
      named = List.of();
      standing = heading.style().equals(Heading.ANNEX) ? SectionRole.PLAN : untold(bodyLeaning);
    }
    return section(standing);
  }

  private boolean isAnnexOpen() {
    return !path.isEmpty() && path.get(0).style().equals(Heading.ANNEX);
  }

  private int depthOf(Heading heading) {
    if (heading.style().equals(Heading.ANNEX)) {
      return 0;
    }
    for (int i = 0; i < path.size(); i++) {
      if (path.get(i).style().equals(heading.style())) {
        return i;
      }
    }
    return path.size();
  }

  /** A part whose heading does not say it goes on as before, or turns from review to plan. */
  private SectionRole untold(IntSupplier bodyLeaning) {
    if (!partsTellTheirTime) {
      return SectionRole.UNKNOWN;
    }
    return switch (standing) {
      case PLAN, MULTI_YEAR_PLAN, GLOSSARY -> standing;
      default -> bodyLeaning.getAsInt() > 0 ? SectionRole.PLAN : SectionRole.REVIEW;
    };
  }

  /** The section of a paragraph of the body. */
  Section paragraph(OutlineLine line) {
    if (standing == SectionRole.GLOSSARY || standing == SectionRole.BACK) {
      return section(standing);
    }
    if (path.isEmpty() && standing == SectionRole.FRONT) {
      if (leadRoles.isOpening(line)) {
        return section(SectionRole.FRONT);
      }
      standing = SectionRole.UNKNOWN;
    }
    if (leadRoles.returnsToPart(line) && path.size() > 1) {
      path.subList(1, path.size()).clear();
    }
    if (goesOnWithProblems(line)) {
      return section(SectionRole.PROBLEMS);
    }
    Section section = timed(line);
    opensPart = false;
    return section;
  }

  private Section timed(OutlineLine line) {
    Optional<SectionRole> time = leadRoles.find(line);
    if (leadRoles.tellsProblems(line, isAhead(standing) || time.isPresent())) {
      return section(SectionRole.PROBLEMS);
    }
    return section(time.map(role -> led(role, line)).orElseGet(() -> unled(line)));
  }

  /** Whether a line is an item of a list that problems are told in. */
  boolean goesOnWithProblems(OutlineLine line) {
    boolean item =
        line.has(Style.NUMERAL_CLAUSE) || line.has(Style.DASH) || line.has(Style.ORDINAL);
    return item
        && !sections.isEmpty()
        && sections.get(sections.size() - 1).role() == SectionRole.PROBLEMS;
  }

  /**
   * The role of a paragraph whose first words name a time. A role that the part's heading names
   * stays, and so does a turn from review to plan with which many reports end their review. Where
   * no heading says it, a part of plans is of the years that its first paragraph names, until one
   * turns to the coming year. Any other role holds for its paragraph, and only if its verbs agree.
   */
  private SectionRole led(SectionRole role, OutlineLine line) {
    boolean verbsAgree = isAhead(role) == ParagraphTense.leaning(line.words()) > 0;
    boolean turnsToPlan = !isAhead(standing) && role == SectionRole.PLAN;
    if (standing == SectionRole.PLAN && leadRoles.namesDeadline(line)) {
      return role;
    }
    boolean changesSpan = named.isEmpty() && isAhead(standing) && isAhead(role);
    if (changesSpan && (role == SectionRole.PLAN || opensPart)) {
      standing = role;
      return role;
    }
    if (named.contains(role)
        || (turnsToPlan && (named.isEmpty() || (verbsAgree && path.size() <= 1)))) {
      standing = role;
      return role;
    }
    return isAhead(role) == isAhead(standing) || verbsAgree ? role : standing;
  }

  private SectionRole unled(OutlineLine line) {
    if (standing == SectionRole.FRONT || standing == SectionRole.UNKNOWN) {
      return ParagraphTense.leaning(line.words()) > 0 ? SectionRole.PLAN : SectionRole.REVIEW;
    }
    if (named.isEmpty() && isAhead(standing)) {
      return ParagraphTense.leaning(line.words()) <= PLAINLY_BEHIND ? SectionRole.REVIEW : standing;
    }
    return standing;
  }

  private static boolean isAhead(SectionRole role) {
    return role == SectionRole.PLAN || role == SectionRole.MULTI_YEAR_PLAN;
  }

  private Section section(SectionRole role) {
    List<String> titles = path.stream().map(Heading::title).toList();
    if (!sections.isEmpty()) {
      Section last = sections.get(sections.size() - 1);
      if (last.role() == role && last.path().equals(titles)) {
        return last;
      }
    }
    Section section = new Section(sections.size(), titles, role);
    sections.add(section);
    return section;
  }
}
