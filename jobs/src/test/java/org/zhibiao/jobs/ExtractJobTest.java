package org.zhibiao.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.jobs.extract.Choice;
import org.zhibiao.jobs.extract.ChoiceMade;
import org.zhibiao.jobs.input.InputFiles;
import org.zhibiao.jobs.runtime.BuildVersion;
import org.zhibiao.jobs.runtime.SparkRuntime;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.DataFolder;
import org.zhibiao.jobs.snapshot.StageResult;

/** A build may hold what extract made of some reports, and a run may want others. */
class ExtractJobTest {
  private static final Choice OF_2026 = new Choice(Set.of(), Set.of(2026), true);

  @TempDir private Path folder;

  @Test
  void whatWasExtractedForOneChoiceDoesNotDoForAnother() throws Exception {
    Build build = buildWithFactsOf(OF_2026);
    assertThat(extract(OF_2026).isDone(build)).isTrue();
    assertThat(extract(new Choice(Set.of("440000"), Set.of(2026), true)).isDone(build)).isFalse();
    assertThat(extract(Choice.WHAT_IS_NEW).isDone(build)).isFalse();
  }

  @Test
  void nothingIsDoneBeforeItIsFinished() throws Exception {
    Build build = newBuild();
    new ChoiceMade(OF_2026, List.of()).write(build.begin(ExtractJob.NAME));
    assertThat(extract(OF_2026).isDone(build)).isFalse();
  }

  private static ExtractJob extract(Choice choice) {
    return new ExtractJob(new SparkRuntime(null, Map.of()), choice);
  }

  private Build buildWithFactsOf(Choice choice) throws Exception {
    Build build = newBuild();
    new ChoiceMade(choice, List.of()).write(build.begin(ExtractJob.NAME));
    build.finish(ExtractJob.NAME, new StageResult(Map.of(), Map.of()));
    return build;
  }

  private Build newBuild() throws Exception {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(reports.resolve("a.md"), "全镇新建水窖12口。");
    return Build.open(
        DataFolder.of(folder.resolve("data").toString()),
        InputFiles.list(List.of(reports.toString()), Map.of()),
        "",
        BuildVersion.current());
  }
}
