package org.zhibiao.pipeline.score;

/**
 * Precision and recall from three counts.
 *
 * @param right what both sides say
 * @param stated what the extractor says
 * @param wanted what the gold says
 */
public record Rate(int right, int stated, int wanted) {

  public double precision() {
    return ratio(right, stated);
  }

  public double recall() {
    return ratio(right, wanted);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** The counts of both together. */
  public Rate plus(Rate other) {
    return new Rate(right + other.right, stated + other.stated, wanted + other.wanted);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
