package org.zhibiao.pipeline.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibiao.pipeline.source.ReportIdentity;
import org.zhibiao.pipeline.source.ReportKind;
import org.zhibiao.pipeline.text.CleanText;
import org.zhibiao.pipeline.text.LineMark.Style;
import org.zhibiao.pipeline.text.TextCleaner;

/**
 * Takes a report's text apart into sections and sentences. Nothing is dropped: what is no part of
 * the report stands in sections of the roles {@code front} and {@code back}.
 */
public final class Outliner {

  /** The outline of a report. */
  public Outline outline(String printed, ReportIdentity identity) {
    return new Reading(TextCleaner.clean(printed), identity).outline();
  }

  /** The reading of one report. */
  private static final class Reading {
    private final CleanText clean;
    private final List<OutlineLine> lines;
    private final ReportBounds bounds;
    private final HeadingFinder headings;
    private final SectionTracker tracker;
    private final GlossaryReader glossary = new GlossaryReader();
    private final List<Passage> passages = new ArrayList<>();

    Reading(CleanText clean, ReportIdentity identity) {
      this.clean = clean;
      this.lines = OutlineLine.of(clean.text());
      this.bounds = ReportBounds.of(lines);
      this.headings = new HeadingFinder(lines);
      this.tracker = new SectionTracker(identity.planYear(), identity.kind() != ReportKind.NEWS);
    }

    Outline outline() {
      for (int i = 0; i < lines.size(); i++) {
        if (i < bounds.bodyFrom()) {
          addPassages(i, tracker.front(), false);
        } else if (i >= bounds.bodyTo()) {
          addPassages(i, tracker.back(), false);
        } else {
          readBodyLine(i);
        }
      }
      addLitter();
      return new Outline(tracker.sections(), passages, glossary.entries());
    }

    /** Behind all else, so that passages of the report are numbered as if it were not there. */
    private void addLitter() {
      for (CleanText piece : clean.litter()) {
        passages.add(
            new Passage(
                passages.size(),
                tracker.back(),
                lines.size(),
                false,
                piece.printed(0, piece.length()),
                piece));
      }
    }

    private void readBodyLine(int index) {
      OutlineLine line = lines.get(index);
      Optional<Heading> heading =
          inGlossary(line) || tracker.goesOnWithProblems(line)
              ? Optional.empty()
              : headings.find(index);
      if (heading.isPresent()) {
        Section section = tracker.open(heading.get(), () -> leaningUnder(index, heading.get()));
        addPassages(index, section, heading.get().wholeLine());
        return;
      }
      Section section = tracker.paragraph(line);
      if (section.role() == SectionRole.GLOSSARY) {
        glossary.read(line);
      }
      addPassages(index, section, false);
    }

    /** Within a glossary only an annex is a heading: entries look like headings. */
    private boolean inGlossary(OutlineLine line) {
      return tracker.standing() == SectionRole.GLOSSARY && !line.has(Style.ANNEX);
    }

    /** How far the paragraphs up to the next heading of the same style lean to the future. */
    private int leaningUnder(int index, Heading heading) {
      int leaning = 0;
      for (int i = index + 1; i < Math.min(bounds.bodyTo(), index + 12); i++) {
        Optional<Heading> next = headings.find(i);
        if (next.isPresent() && next.get().style().equals(heading.style())) {
          break;
        }
        leaning += Integer.signum(ParagraphTense.leaning(lines.get(i).words()));
      }
      return leaning;
    }

    private void addPassages(int paragraph, Section section, boolean heading) {
      OutlineLine line = lines.get(paragraph);
      String body = line.body();
      int offset = line.start() + line.bodyOffset();
      int from = 0;
      for (int end : heading ? List.of(body.length()) : SentenceSplitter.ends(body)) {
        addPassage(paragraph, section, heading, offset + from, offset + end);
        from = end;
      }
    }

    private void addPassage(int paragraph, Section section, boolean heading, int from, int to) {
      int start = from;
      int end = to;
      while (start < end && clean.text().charAt(start) == ' ') {
        start++;
      }
      while (end > start && clean.text().charAt(end - 1) == ' ') {
        end--;
      }
      if (start < end) {
        passages.add(
            new Passage(
                passages.size(),
                section,
                paragraph,
                heading,
                clean.printed(start, end),
                clean.slice(start, end)));
      }
    }
  }
}
