package org.zhibiao.jobs.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhibiao.jobs.ingest.TextPlan;
import org.zhibiao.jobs.snapshot.KnownText;
import org.zhibiao.jobs.snapshot.Snapshot;

/**
 * A plan of texts after a choice was made.
 *
 * @param unreadFiles files to read now: ingest left them, because nothing was new in them
 * @param olderFiles files whose rows are taken over although another version made them
 */
record ChosenTexts(TextPlan plan, Set<String> unreadFiles, Set<String> olderFiles) {
  ChosenTexts {
    unreadFiles = Set.copyOf(unreadFiles);
    olderFiles = Set.copyOf(olderFiles);
  }

  static ChosenTexts of(TextPlan plan, Choice choice, Optional<Snapshot> base) {
    Set<KnownText> before = new HashSet<>();
    base.ifPresent(snapshot -> before.addAll(snapshot.manifest().texts()));
    List<TextPlan.Planned> texts = new ArrayList<>();
    Set<String> unread = new HashSet<>();
    Set<String> older = new HashSet<>();
    for (TextPlan.Planned planned : plan.texts()) {
      boolean chosen = choice.takes(planned.text());
      boolean kept = planned.kept();
      if (planned.kept() && chosen && choice.again()) {
        kept = false;
        unread.add(planned.text().fileName());
      } else if (!planned.kept() && !chosen && before.contains(planned.text())) {
        kept = true;
        older.add(planned.text().fileName());
      }
      texts.add(new TextPlan.Planned(planned.text(), planned.preferred(), kept));
    }
    return new ChosenTexts(new TextPlan(texts, plan.setAside(), plan.copies()), unread, older);
  }
}
