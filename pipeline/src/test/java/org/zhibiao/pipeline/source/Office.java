package org.zhibiao.pipeline.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Small Word and PDF files for tests. */
final class Office {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Office() {}

  /** A Word document; each paragraph is cut into two runs with a tab stop declared before them. */
  static byte[] docx(String... paragraphs) throws IOException {
    String body = Arrays.stream(paragraphs).map(Office::paragraph).collect(Collectors.joining());
    return zip(
        "word/document.xml",
        "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
  }

  private static String paragraph(String text) {
    int half = text.length() / 2;
    return "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>"
        + run(text.substring(0, half))
        + "<w:r><w:delText>删</w:delText></w:r>"
        + run(text.substring(half))
        + "</w:p>";
  }

  private static String run(String text) {
    return text.isEmpty() ? "" : "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  static byte[] zip(String entry, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  static byte[] zipOfZeros(String entry, int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      byte[] zeros = new byte[1 << 20];
      for (int written = 0; written < size; written += zeros.length) {
        zip.write(zeros);
      }
    }
    return bytes.toByteArray();
  }

  /** A page with one line of Chinese below the other, in a font that is named and not embedded. */
  static byte[] pdf(String... lines) {
    StringBuilder content = new StringBuilder("BT /F1 12 Tf 14 TL 72 720 Td ");
    for (String line : lines) {
      content.append('<');
      line.chars().forEach(c -> content.append(String.format("%04X", c)));
      content.append("> Tj T* ");
    }
    content.append("ET");
    String[] objects = {
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
          + " /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
      "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
          + " /DescendantFonts [6 0 R] >>",
      "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo"
          + " << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000"
          + " /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6"
          + " /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120"
          + " /CapHeight 880 /StemV 93 >> >>"
    };
    return withXref(objects).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String withXref(String[] objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder xref = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      xref.append(String.format("%010d 00000 n \n", pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = pdf.length();
    int size = objects.length + 1;
    return pdf.append("xref\n0 ")
        .append(size)
        .append('\n')
        .append(xref)
        .append("trailer << /Size ")
        .append(size)
        .append(" /Root 1 0 R >>\nstartxref\n")
        .append(start)
        .append("\n%%EOF\n")
        .toString();
  }

  static byte[] lockedPdf() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
