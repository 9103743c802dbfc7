package org.zhibiao.jobs.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.StructType;
import org.zhibiao.jobs.input.InputFile;
import org.zhibiao.jobs.runtime.Progress;
import org.zhibiao.jobs.runtime.SparkRuntime;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.KnownText;
import org.zhibiao.jobs.snapshot.Snapshot;

/** Reads what is to be read and lays down the plan of texts. */
public final class Ingestion {
  /** Staging table of the texts that were read now. */
  public static final String TEXTS = "texts";

  public static final StructType TEXT_SCHEMA = FileReading.SCHEMA;

  private final Path folder;
  private final TextReader reader;

  /**
   * @param folder gets the texts and the plan
   */
  public Ingestion(SparkRuntime spark, Progress progress, Path folder) {
    this.folder = folder;
    this.reader = new TextReader(spark, progress, folder.resolve(TEXTS));
  }

  /** Reads, plans, and leaves the plan beside the texts. */
  public TextPlan run(Build build, Optional<Snapshot> base) {
    KeptTexts kept = new KeptTexts(build, base);
    reader.read(kept.fresh());
    TextPlan plan = plan(kept);
    // An edition depends on which other texts are there, so a newcomer may rename a neighbour.
    Set<String> again = plan.toReadAgain(names(kept.fresh()));
    if (!again.isEmpty()) {
      reader.read(kept.giveUp(again, build.inputs()));
      plan = plan(kept);
    }
    PlanFile.write(folder, plan);
    return plan;
  }

  private TextPlan plan(KeptTexts kept) {
    List<KnownText> found = new ArrayList<>(reader.found());
    requireAll(kept.fresh(), found);
    found.addAll(kept.found());
    return TextPlan.of(found);
  }

  /** Every file is heard of again, as a text or with the reason why it is none. */
  private static void requireAll(List<InputFile> files, List<KnownText> found) {
    Set<String> missing = names(files);
    found.forEach(text -> missing.remove(text.fileName()));
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "Nothing came back of these files, neither a text nor a reason: " + missing);
    }
  }

  private static Set<String> names(List<InputFile> files) {
    return files.stream().map(InputFile::name).collect(Collectors.toCollection(HashSet::new));
  }
}
