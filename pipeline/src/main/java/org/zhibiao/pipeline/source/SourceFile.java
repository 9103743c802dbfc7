package org.zhibiao.pipeline.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** A file as it lies there: its name and its bytes. */
final class SourceFile {
  private final String name;
  private final byte[] bytes;

  SourceFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The file's only report. */
  SourceReport report(String mediaType, String text, Map<String, String> declared) {
    return report(mediaType, 0, text, declared);
  }

  SourceReport report(String mediaType, int ordinal, String text, Map<String, String> declared) {
    return new SourceReport(name, mediaType, sha256(), ordinal, text, declared);
  }

  UnreadableReportException unreadable(String reasonCode, String message) {
    return new UnreadableReportException(reasonCode, name + ": " + message);
  }

  UnreadableReportException unreadable(String reasonCode, String message, Throwable cause) {
    return new UnreadableReportException(reasonCode, name + ": " + message, cause);
  }

  private String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
