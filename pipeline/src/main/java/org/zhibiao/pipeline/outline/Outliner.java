package org.zhibiao.pipeline.outline;

import java.util.ArrayList;
import java.util.List;
import org.zhibiao.pipeline.source.ReportIdentity;
import org.zhibiao.pipeline.text.CleanText;
import org.zhibiao.pipeline.text.TextCleaner;

/** Takes a report's text apart into sections and sentences. */
public final class Outliner {

  /** The outline of a report. */
  public Outline outline(String printed, ReportIdentity identity) {
    Section all = new Section(0, List.of(), SectionRole.UNKNOWN);
    CleanText clean = TextCleaner.clean(printed);
    List<Passage> passages = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < clean.length(); at++) {
      boolean ends = "。！？\n".indexOf(clean.text().charAt(at)) >= 0 || at == clean.length() - 1;
      if (ends && !clean.text().substring(from, at + 1).isBlank()) {
        passages.add(
            new Passage(
                passages.size(),
                all,
                passages.size(),
                false,
                clean.printed(from, at + 1),
                clean.slice(from, at + 1)));
      }
      from = ends ? at + 1 : from;
    }
    return new Outline(List.of(all), passages, List.of());
  }
}
