package org.zhibiao.pipeline.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes to text: UTF-8 where every byte agrees, else UTF-16 by its mark, else GB18030, with ICU's
 * detector as a second opinion against Big5. A byte order mark is no part of the text.
 */
final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");
  private static final int SAMPLE = 64 << 10;
  private static final int LONGEST_SEQUENCE = 4;

  private TextDecoder() {}

  static String decode(SourceFile file) throws UnreadableReportException {
    requireText(file);
    byte[] bytes = file.bytes();
    if (ReportReaders.startsWith(bytes, "\u00FF\u00FE")) {
      return wholly(file, StandardCharsets.UTF_16LE, 2);
    }
    if (ReportReaders.startsWith(bytes, "\u00FE\u00FF")) {
      return wholly(file, StandardCharsets.UTF_16BE, 2);
    }
    int mark = ReportReaders.startsWith(bytes, "\u00EF\u00BB\u00BF") ? 3 : 0;
    Optional<String> utf8 = strictly(bytes, mark, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return requirePrintable(file, utf8.get());
    }
    if (mark > 0 || isUtf8CutShort(bytes)) {
      throw file.unreadable("truncated", "the text breaks off within a character; fetch it again");
    }
    Charset charset = looksLikeBig5(bytes) ? BIG5 : GB18030;
    return wholly(file, charset, 0);
  }

  private static String wholly(SourceFile file, Charset charset, int from)
      throws UnreadableReportException {
    Optional<String> text = strictly(file.bytes(), from, charset);
    if (text.isEmpty()) {
      throw file.unreadable("not_text", "it is text in neither UTF-8 nor GB18030");
    }
    return requirePrintable(file, text.get());
  }

  private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return Optional.of(
          decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString());
    } catch (CharacterCodingException notThisCharset) {
      return Optional.empty();
    }
  }

  /** Whether the bytes are UTF-8 but for an unfinished character at their very end. */
  private static boolean isUtf8CutShort(byte[] bytes) {
    for (int cut = 1; cut < LONGEST_SEQUENCE && cut < bytes.length; cut++) {
      byte[] shorter = Arrays.copyOf(bytes, bytes.length - cut);
      boolean lead = (bytes[bytes.length - cut] & 0xC0) == 0xC0;
      if (lead
          && hasNonAscii(shorter)
          && strictly(shorter, 0, StandardCharsets.UTF_8).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNonAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean looksLikeBig5(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    int gb = 0;
    int big5 = 0;
    for (CharsetMatch match : detector.detectAll()) {
      gb = match.getName().equals("GB18030") ? match.getConfidence() : gb;
      big5 = match.getName().equals("Big5") ? match.getConfidence() : big5;
    }
    return big5 > gb;
  }

  private static void requireText(SourceFile file) throws UnreadableReportException {
    for (String[] signature :
        new String[][] {
          {"PK\u0003\u0004", "a ZIP or Office file"},
          {"%PDF", "a PDF file"},
          {"\u0089PNG", "a picture"},
          {"\u00FF\u00D8\u00FF", "a picture"},
          {"GIF8", "a picture"},
          {"\u00D0\u00CF\u0011\u00E0", "an old Office file"},
          {"\u001F\u008B", "a gzip file"},
          {"\u007FELF", "a program"}
        }) {
      if (ReportReaders.startsWith(file.bytes(), signature[0])) {
        throw file.unreadable(
            "not_text",
            "its name says text but it is " + signature[1] + "; give it its own ending");
      }
    }
  }

  private static String requirePrintable(SourceFile file, String text)
      throws UnreadableReportException {
    int control = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      control += c < 0x20 && "\n\r\t\f\u000B".indexOf(c) < 0 ? 1 : 0;
    }
    if (control * 200L > text.length()) {
      throw file.unreadable("not_text", control + " control characters: this is no text");
    }
    return text;
  }
}
