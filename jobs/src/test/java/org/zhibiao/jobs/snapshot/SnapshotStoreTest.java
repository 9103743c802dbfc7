package org.zhibiao.jobs.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.jobs.runtime.BadArgumentException;

class SnapshotStoreTest {
  @TempDir private Path folder;
  private DataFolder data;
  private SnapshotStore store;

  @BeforeEach
  void threeSnapshots() throws IOException {
    data = DataFolder.of(folder.toString());
    store = new SnapshotStore(data);
    for (String id : List.of("000001-aaaaaaaa", "000002-bbbbbbbb", "000010-cccccccc")) {
      add(id);
    }
    store.moveCurrentTo(store.require("2"));
  }

  @Test
  void aSnapshotIsKnownByItsIdOrItsNumber() {
    assertThat(store.require("000010-cccccccc").id()).isEqualTo("000010-cccccccc");
    assertThat(store.require("10").id()).isEqualTo("000010-cccccccc");
    assertThat(store.nextId("dddddddddddd")).isEqualTo("000011-dddddddd");
    assertThatThrownBy(() -> store.require("7"))
        .isInstanceOf(BadArgumentException.class)
        .hasMessageContaining("There is no snapshot 7")
        .hasMessageContaining("zhibiao snapshots");
  }

  @Test
  void goingBackMovesThePointerAndTheDatabase() throws IOException {
    store.moveCurrentTo(store.require("1"));

    assertThat(store.requireCurrent().id()).isEqualTo("000001-aaaaaaaa");
    assertThat(data.database()).hasContent("000001-aaaaaaaa");
    assertThat(store.all()).hasSize(3);
  }

  @Test
  void theOldestGoAndTheCurrentOneStaysHoweverOld() {
    store.moveCurrentTo(store.require("1"));

    assertThat(store.retain(1)).containsExactly("000002-bbbbbbbb");
    assertThat(store.all())
        .extracting(Snapshot::id)
        .containsExactly("000001-aaaaaaaa", "000010-cccccccc");
    assertThat(data.snapshots().resolve("000002-bbbbbbbb")).doesNotExist();
  }

  @Test
  void aPointerThatLeadsNowhereIsToldWithTheWayOut() throws IOException {
    Files.writeString(data.current(), "000099-ffffffff\n");

    assertThatThrownBy(store::requireCurrent)
        .isInstanceOf(BadArgumentException.class)
        .hasMessageContaining(data.current().toString())
        .hasMessageContaining("000099-ffffffff")
        .hasMessageContaining("zhibiao rollback 000010-cccccccc --data " + folder);
    assertThat(store.currentId()).hasValue("000099-ffffffff");

    store.moveCurrentTo(store.require("10"));
    assertThat(store.requireCurrent().id()).isEqualTo("000010-cccccccc");
  }

  @Test
  void anEmptyPointerIsNoSnapshotEither() throws IOException {
    Files.writeString(data.current(), "");

    assertThatThrownBy(store::requireCurrent)
        .isInstanceOf(BadArgumentException.class)
        .hasMessageContaining("zhibiao rollback");
  }

  @Test
  void aDamagedManifestIsNamedAndAnUnfinishedFolderIsNoSnapshot() throws IOException {
    Files.createDirectories(data.snapshots().resolve(".000011-dddddddd.unfinished"));
    assertThat(store.all()).hasSize(3);

    Path manifest = data.snapshots().resolve("000001-aaaaaaaa").resolve(SnapshotStore.MANIFEST);
    Files.writeString(manifest, "{ \"snapshotId\": ");

    assertThatThrownBy(store::all)
        .isInstanceOf(BadArgumentException.class)
        .hasMessageContaining(manifest + " is damaged")
        .hasMessageContaining("move the folder");
  }

  @Test
  void whereThereIsNoneYetTheFirstStepIsTold() {
    SnapshotStore empty = new SnapshotStore(DataFolder.of(folder.resolve("new").toString()));

    assertThat(empty.findCurrent()).isEmpty();
    assertThatThrownBy(empty::requireCurrent).hasMessageContaining("./zhibiao nightly");
  }

  private void add(String id) throws IOException {
    Path place = Files.createDirectories(data.snapshots().resolve(id));
    Manifest manifest =
        new Manifest(
            id, id, "", "0.1.0+p", "0.1.0+t", "", List.of(), List.of(), List.of(), Map.of());
    Json.write(place.resolve(SnapshotStore.MANIFEST), manifest);
    Files.writeString(place.resolve(DataFolder.DATABASE), id);
  }
}
