package org.zhibiao.pipeline.source;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.zhibiao.pipeline.source.ReportReaders.FileReader;

/** PDF files: their text in reading order, a line a printed line. */
final class PdfReader implements FileReader {

  @Override
  public List<SourceReport> read(SourceFile file) throws UnreadableReportException {
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("\n");
      stripper.setSortByPosition(true);
      String text = stripper.getText(document);
      if (text.isBlank()) {
        throw file.unreadable("no_text", "its pages are pictures; recognise their text first");
      }
      return List.of(file.report("application/pdf", text, Map.of()));
    } catch (InvalidPasswordException e) {
      throw file.unreadable("encrypted", "it is locked by a password", e);
    } catch (IOException e) {
      throw file.unreadable("damaged", "it is no whole PDF file: " + e.getMessage(), e);
    }
  }
}
