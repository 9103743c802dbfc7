package org.zhibiao.pipeline.score;

/** Between which bounds a measured share most likely lies. */
public record Interval(double low, double high) {
  /** The normal deviate of a 95 per cent interval. */
  private static final double Z = 1.959964;

  /**
   * Wilson's 95 per cent interval of a share: 45 right of 50 is 0.90, between 0.79 and 0.96. It
   * stays within 0 and 1 and is of use for small counts too. Of nothing it is the whole range.
   */
  public static Interval ofShare(int part, int whole) {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException("Not a share: " + part + " of " + whole);
    }
    if (whole == 0) {
      return new Interval(0, 1);
    }
    double share = (double) part / whole;
    double spread = Z * Math.sqrt(share * (1 - share) / whole + Z * Z / (4.0 * whole * whole));
    double middle = share + Z * Z / (2.0 * whole);
    double scale = 1 + Z * Z / whole;
    return new Interval(
        Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale));
  }
}
