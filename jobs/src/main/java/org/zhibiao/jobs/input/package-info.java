/**
 * Paths in, the files to read out. {@code --input ../reports} becomes one {@link
 * org.zhibiao.jobs.input.InputFile} a file, with the SHA-256 of its bytes and what a {@code
 * reports.csv} beside it declares: region_code 110000, year 2026.
 */
package org.zhibiao.jobs.input;
