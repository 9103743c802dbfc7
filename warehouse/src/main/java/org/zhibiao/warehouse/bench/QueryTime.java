package org.zhibiao.warehouse.bench;

/** Least milliseconds of a warm query over the published file and over tables in memory. */
public record QueryTime(String title, double overFile, double inMemory) {

  /** How many times longer the file takes. */
  public double ratio() {
    return overFile / inMemory;
  }
}
