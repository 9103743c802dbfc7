package org.zhibiao.pipeline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReadersTest {
  private static final String TEXT = "政府工作报告\n渔业总产值增长６.１％。\r\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
  void plainTextIsTheTextOfTheFileInAnyOfItsEncodings(String charset) throws Exception {
    SourceReport report = only("a.txt", TEXT.getBytes(Charset.forName(charset)));
    assertThat(report.text()).isEqualTo(TEXT);
    assertThat(report.mediaType()).isEqualTo("text/plain");
    assertThat(report.sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws Exception {
    assertThat(only("a.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(TEXT);
    assertThat(only("a.TXT", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)).text())
        .isEqualTo(TEXT);
  }

  @Test
  void markdownDeclaresInItsHeadAndKeepsItInTheText() throws Exception {
    String text = "---\ntitle: 渔业报告\nyear: 2019\ndelivered_on: 2019-01-27\n---\n# 渔业\n\n渔港3座。\n";
    SourceReport report = only("a.md", text.getBytes(StandardCharsets.UTF_8));
    assertThat(report.text()).isEqualTo(text);
    assertThat(report.declared())
        .containsEntry("title", "渔业报告")
        .containsEntry("year", "2019")
        .containsEntry("delivered_on", "2019-01-27");
  }

  @Test
  void aCsvHoldsAReportARow() throws Exception {
    String table =
        """
        province,year,title,source_url,publish_date,full_text
        浙江省,2019,报告甲,https://example.org/a,2019-02-01,"渔港3座，
        码头""新""1座。"
        福建省,2020,报告乙,,,茶园2处。
        """;
    List<SourceReport> reports =
        ReportReaders.read("a.csv", ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8));
    assertThat(reports).hasSize(2);
    assertThat(reports.get(0).text()).isEqualTo("渔港3座，\n码头\"新\"1座。");
    assertThat(reports.get(0).declared())
        .containsEntry("region", "浙江省")
        .containsEntry("publish_date", "2019-02-01");
    assertThat(reports.get(1).ordinal()).isEqualTo(1);
    assertThat(reports.get(1).declared()).doesNotContainKey("source_url");
  }

  @Test
  void jsonLinesHoldAReportALine() throws Exception {
    String lines =
        "{\"full_text\":\"渔港3座。\",\"province\":\"浙江省\",\"year\":2019}\n\n{\"full_text\":\"茶园2处。\"}\n";
    List<SourceReport> reports =
        ReportReaders.read("a.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    assertThat(reports.stream().map(SourceReport::text)).containsExactly("渔港3座。", "茶园2处。");
    assertThat(reports.get(0).declared())
        .containsEntry("region", "浙江省")
        .containsEntry("year", "2019");
  }

  @Test
  void aWebPageReadsAsItIsSeen() throws Exception {
    String page =
        """
        <html><head><title>报告</title><meta name="ArticleTitle" content="渔业报告">
        <style>p{}</style></head><body><div>下载</div>
        <p>渔业总产值增长<b>6.1%</b>，PM<sub>2.5</sub>
        浓度下降。</p><p>渔港3座<br>码头1座</p><script>var a = 1;</script></body></html>
        """;
    SourceReport report = only("a.html", page.getBytes(StandardCharsets.UTF_8));
    assertThat(report.text()).isEqualTo("下载\n渔业总产值增长6.1%，PM2.5 浓度下降。\n渔港3座\n码头1座\n");
    assertThat(report.declared()).containsEntry("title", "渔业报告");
  }

  @Test
  void aWordDocumentIsItsParagraphs() throws Exception {
    SourceReport report = only("a.docx", Office.docx("渔业报告", "", "渔港3座，码头1座。"));
    assertThat(report.text()).isEqualTo("渔业报告\n\n渔港3座，码头1座。");
  }

  @Test
  void aPdfIsItsPrintedLines() throws Exception {
    assertThat(only("a.pdf", Office.pdf("渔业报告", "渔港三座。")).text().strip()).isEqualTo("渔业报告\n渔港三座。");
  }

  @Test
  void aManifestIsNoReport() {
    assertThat(ReportReaders.takes("reports.csv")).isFalse();
    assertThat(ReportReaders.takes("a.CSV")).isTrue();
    assertThat(ReportReaders.takes("a.xlsx")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.xlsx  | 渔港3座                                        | unknown_type
          a.txt   | ''                                           | empty
          a.txt   | ' '                                          | empty
          a.txt   | plain English only                           | no_chinese
          a.csv   | 'province,year\n浙江省,2019\n'                 | missing_columns
          a.csv   | 'province,full_text\n浙江省\n'                 | bad_csv
          a.csv   | 'province,full_text\n'                       | empty
          a.csv   | 'province,full_text\n浙江省,\n'                | empty
          a.jsonl | '{"full_text":'                              | bad_json
          a.jsonl | '[1]'                                        | bad_json
          a.md    | '---\ntitle: [渔港\n---\n渔港3座'               | bad_front_matter
          a.html  | '<title>404 Not Found</title><h1>页面不存在</h1>' | error_page
          a.docx  | 这不是文档                                       | not_docx
          a.pdf   | 这不是文档                                       | damaged
          """)
  void whatCannotBeReadSaysWhy(String name, String content, String reason) {
    byte[] bytes = content.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
    assertUnreadable(name, bytes, reason);
  }

  @Test
  void binaryFilesNamedTxtAreNoText() throws Exception {
    assertUnreadable("a.txt", Office.docx("渔港"), "not_text");
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);
    assertUnreadable("a.txt", noise, "not_text");
  }

  @Test
  void aTextCutWithinACharacterIsTruncated() {
    byte[] whole = "渔港三座".getBytes(StandardCharsets.UTF_8);
    assertUnreadable("a.txt", Arrays.copyOf(whole, whole.length - 1), "truncated");
  }

  @Test
  void aTruncatedOrDamagedWordDocumentIsRefused() throws Exception {
    byte[] whole = Office.docx("渔港3座");
    assertUnreadable("a.docx", Arrays.copyOf(whole, whole.length / 2), "truncated");
    assertUnreadable("a.docx", Office.zip("other.xml", "<a/>"), "not_docx");
    assertUnreadable("a.docx", Office.zip("word/document.xml", "<a><b></a>"), "damaged");
  }

  @Test
  void aWordDocumentThatUnpacksWithoutEndIsRefused() throws Exception {
    assertUnreadable("a.docx", Office.zipOfZeros("word/document.xml", 200 << 20), "too_large");
  }

  @Test
  void aLockedPdfIsRefused() throws Exception {
    assertUnreadable("a.pdf", Office.lockedPdf(), "encrypted");
  }

  private static SourceReport only(String name, byte[] bytes) throws UnreadableReportException {
    List<SourceReport> reports = ReportReaders.read(name, bytes);
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private static void assertUnreadable(String name, byte[] bytes, String reason) {
    assertThatThrownBy(() -> ReportReaders.read(name, bytes))
        .isInstanceOfSatisfying(
            UnreadableReportException.class,
            e -> {
              assertThat(e.reasonCode()).as(e.getMessage()).isEqualTo(reason);
              assertThat(e.getMessage()).startsWith(name);
            });
  }
}
