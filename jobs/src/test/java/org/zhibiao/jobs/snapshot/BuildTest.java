package org.zhibiao.jobs.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.jobs.input.InputFiles;
import org.zhibiao.jobs.runtime.BuildVersion;

class BuildTest {
  private static final BuildVersion VERSION = new BuildVersion("0.1.0+p", "0.1.0+t");

  @TempDir private Path folder;
  private DataFolder data;
  private Path input;

  @BeforeEach
  void oneReport() throws IOException {
    data = DataFolder.of(folder.resolve("data").toString());
    input = Files.createDirectories(folder.resolve("input"));
    Files.writeString(input.resolve("a.txt"), "全年新栽树木三万株。");
  }

  @Test
  void theSameWorkIsGoneOnWithBehindItsLastFinishedStage() throws IOException {
    Build begun = open("", VERSION);
    finish(begun, "ingest");
    Files.writeString(begun.begin("extract").resolve("half"), "written");

    Build again = open("", VERSION);

    assertThat(again).isEqualTo(begun);
    assertThat(again.isDone("ingest")).isTrue();
    assertThat(again.result("ingest").count("files")).isEqualTo(1);
    assertThat(again.isDone("extract")).isFalse();
    assertThat(again.begin("extract")).isEmptyDirectory();
    assertThat(Build.findOpen(data)).hasValue(begun);
  }

  @Test
  void otherInputsAnotherVersionOrAnotherBaseAreOtherWork() throws IOException {
    Build begun = open("", VERSION);
    finish(begun, "ingest");

    assertThat(open("", new BuildVersion("0.1.0+q", "0.1.0+t")).isDone("ingest")).isFalse();
    assertThat(open("000001-aaaaaaaa", VERSION).key()).isNotEqualTo(begun.key());
    Files.writeString(input.resolve("a.txt"), "全年新栽树木四万株。");
    assertThat(open("", VERSION).key()).isNotEqualTo(begun.key());
    assertThat(begun.folder()).doesNotExist();
  }

  @Test
  void aClosedBuildLeavesNothing() throws IOException {
    Build build = open("", VERSION);
    finish(build, "ingest");

    build.close(data);

    assertThat(Build.findOpen(data)).isEmpty();
    assertThat(data.work()).isEmptyDirectory();
  }

  private Build open(String base, BuildVersion version) {
    InputFiles inputs = InputFiles.list(List.of(input.toString()), Map.of());
    return Build.open(data, inputs, base, version);
  }

  private static void finish(Build build, String stage) {
    build.begin(stage);
    build.finish(stage, new StageResult(Map.of("files", 1L), Map.of()));
  }
}
