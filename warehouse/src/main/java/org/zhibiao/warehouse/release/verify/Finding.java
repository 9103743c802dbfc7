package org.zhibiao.warehouse.release.verify;

/**
 * Something wrong in a release.
 *
 * @param file from the release's folder
 * @param message what is wrong, with what was expected
 */
public record Finding(String file, String message) {
  @Override
  public String toString() {
    return file + ": " + message;
  }
}
