package org.zhibiao.pipeline.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.zhibiao.pipeline.source.ReportReaders.FileReader;

/**
 * Word documents: the words of each paragraph of the body, a line a paragraph; tabs and breaks
 * within a paragraph are layout and no words. Only the one part of the archive that holds the body
 * is unpacked, and no more of it than a report can have.
 */
final class DocxReader implements FileReader {
  private static final String BODY = "word/document.xml";
  private static final int MOST_UNPACKED = 128 << 20;
  private static final int LONGEST_ARCHIVE_END = 65557;
  private static final XMLInputFactory XML = safeFactory();

  @Override
  public List<SourceReport> read(SourceFile file) throws UnreadableReportException {
    if (ReportReaders.startsWith(file.bytes(), "\u00D0\u00CF\u0011\u00E0")) {
      throw file.unreadable(
          "encrypted", "it is locked by a password, or an old .doc; save it as .docx");
    }
    if (!ReportReaders.startsWith(file.bytes(), "PK")) {
      throw file.unreadable("not_docx", "this is no Word document");
    }
    if (!hasArchiveEnd(file.bytes())) {
      throw file.unreadable("truncated", "the end of the file is missing; fetch it again");
    }
    String text = paragraphs(file, body(file));
    return List.of(
        file.report(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            text,
            Map.of()));
  }

  private static XMLInputFactory safeFactory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** A ZIP archive ends with a directory; a file cut short has none. */
  private static boolean hasArchiveEnd(byte[] bytes) {
    int earliest = Math.max(0, bytes.length - LONGEST_ARCHIVE_END);
    for (int i = bytes.length - 22; i >= earliest; i--) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }

  private static byte[] body(SourceFile file) throws UnreadableReportException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(BODY)) {
          return unpacked(file, zip);
        }
      }
    } catch (IOException e) {
      throw file.unreadable("damaged", "the archive inside is damaged: " + e.getMessage(), e);
    }
    throw file.unreadable("not_docx", "there is no " + BODY + " in it: this is no Word document");
  }

  private static byte[] unpacked(SourceFile file, InputStream in)
      throws IOException, UnreadableReportException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      out.write(buffer, 0, read);
      if (out.size() > MOST_UNPACKED) {
        throw file.unreadable("too_large", "unpacked it is far larger than a report");
      }
    }
    return out.toByteArray();
  }

  private static String paragraphs(SourceFile file, byte[] body) throws UnreadableReportException {
    try {
      return new Paragraphs(XML.createXMLStreamReader(new ByteArrayInputStream(body))).text();
    } catch (XMLStreamException e) {
      throw file.unreadable("damaged", "its body is damaged: " + e.getMessage(), e);
    }
  }

  /** Walks through the body's elements and gathers the text of its paragraphs. */
  private static final class Paragraphs {
    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int alternatives;
    private boolean first = true;

    Paragraphs(XMLStreamReader xml) {
      this.xml = xml;
    }

    String text() throws XMLStreamException {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          start(xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          end(open.pop());
        } else if (event == XMLStreamConstants.CHARACTERS && inText()) {
          text.append(xml.getText());
        }
      }
      return text.toString();
    }

    private void start(String name) {
      open.push(name);
      switch (name) {
        case "Fallback" -> alternatives++;
        case "p" -> {
          if (!first && alternatives == 0) {
            text.append('\n');
          }
          first = false;
        }
        default -> {
          // Other elements carry no text of their own.
        }
      }
    }

    private void end(String name) {
      if (name.equals("Fallback")) {
        alternatives--;
      }
    }

    private boolean inText() {
      return alternatives == 0 && "t".equals(open.peek());
    }
  }
}
