package org.zhibiao.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.warehouse.release.verify.Finding;
import org.zhibiao.warehouse.release.verify.ReleaseVerifier;

/** A sound release is found sound; whatever is changed in it, the file is named. */
class VerifyTest {
  @TempDir private static Path folder;
  private static Release release;
  private static int copies;

  @BeforeAll
  static void publish() throws SQLException, IOException {
    release =
        new Releases(folder)
            .reading("a", "v1")
            .says("gdp", "全市生产总值增长", "5.4%", "。", "gdp growth outcome 2025 = 5.4 %")
            .says("jobs", "城镇新增就业", "30.1万", "人。", "urban_jobs change outcome 2025 = 301000 人")
            .release("2026-03-01");
  }

  @Test
  void soundReleaseIsFoundSound() throws SQLException, IOException {
    assertThat(new ReleaseVerifier(release.folder()).verify()).isEmpty();
  }

  /** In every file at once: a file that was missed would hide behind no other. */
  @Test
  void oneByteChangedInAnyFileNamesIt() throws SQLException, IOException {
    Path copy = copy();
    List<String> paths = Checksums.paths(copy);
    for (String path : paths) {
      Path file = copy.resolve(path);
      byte[] bytes = Files.readAllBytes(file);
      if (!path.equals(Checksums.FILE) && bytes.length > 0) {
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }

    List<String> named =
        new ReleaseVerifier(copy).verify().stream().map(Finding::file).distinct().toList();

    List<String> filled = paths.stream().filter(path -> size(copy.resolve(path)) > 0).toList();
    assertThat(named).containsAll(filled.stream().filter(p -> !p.equals(Checksums.FILE)).toList());
  }

  @Test
  void changedListOfHashesIsFound() throws SQLException, IOException {
    Path copy = copy();
    Path sums = copy.resolve(Checksums.FILE);
    Files.writeString(sums, Files.readString(sums).replaceFirst("^[0-9a-f]{4}", "0000"));

    assertThat(new ReleaseVerifier(copy).verify()).isNotEmpty();
  }

  @Test
  void missingAndAddedFilesAreFound() throws SQLException, IOException {
    Path copy = copy();
    Files.delete(copy.resolve("csv/facts.csv"));
    Files.writeString(copy.resolve("csv/more.csv"), "a\n1\n");

    assertThat(new ReleaseVerifier(copy).verify())
        .extracting(Finding::file)
        .contains("csv/facts.csv", "csv/more.csv");
  }

  /** Whoever changes a document and its hash is found by what the other documents say. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "datapackage.json",
        "csvw-metadata.json",
        "dcat.jsonld",
        "schema-org.jsonld",
        "croissant.json",
        "ro-crate-metadata.json"
      })
  void anotherLicenceNamesTheDocument(String document) throws SQLException, IOException {
    Path copy = copy();
    replace(
        copy,
        document,
        ReleaseDescription.LICENCE_URL,
        "https://creativecommons.org/licenses/by-nc/4.0/");

    assertThat(new ReleaseVerifier(copy).verify()).extracting(Finding::file).contains(document);
  }

  @ParameterizedTest
  @CsvSource({
    "datapackage.json, '\"unit\" : \"元\"', '\"unit\" : \"万元\"'",
    "csvw-metadata.json, '\"schema:unitText\" : \"元\"', '\"schema:unitText\" : \"万元\"'"
  })
  void anotherUnitNamesTheDocument(String document, String from, String to)
      throws SQLException, IOException {
    Path copy = copy();
    replace(copy, document, from, to);

    assertThat(new ReleaseVerifier(copy).verify()).extracting(Finding::file).contains(document);
  }

  @ParameterizedTest
  @CsvSource({
    "csv/facts.csv, 5.4, 5.5",
    "jsonl/facts.jsonl, 5.4, 5.5",
  })
  void anotherFigureNamesTheFile(String path, String from, String to)
      throws SQLException, IOException {
    Path copy = copy();
    replace(copy, path, from, to);

    assertThat(new ReleaseVerifier(copy).verify()).extracting(Finding::file).contains(path);
  }

  /** Changes a text and makes the list of hashes fit again. */
  private static void replace(Path copy, String path, String from, String to) throws IOException {
    Path file = copy.resolve(path);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
    Checksums.write(copy);
  }

  private static Path copy() throws IOException {
    Path copy = folder.resolve("copy-" + ++copies);
    Releases.copy(release.folder(), copy);
    return copy;
  }

  private static long size(Path file) {
    return file.toFile().length();
  }
}
