package org.zhibiao.pipeline.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  /** Wilson, E. B. (1927): centre and spread of the share, both drawn towards one half. */
  @ParameterizedTest
  @CsvSource({
    "45, 50, 0.78639, 0.95652",
    "0, 10, 0, 0.27753",
    "10, 10, 0.72247, 1",
    "1902, 1935, 0.97616, 0.98784"
  })
  void isWilsons(int part, int whole, double low, double high) {
    Interval interval = Interval.ofShare(part, whole);
    assertThat(interval.low()).isCloseTo(low, within(1e-4));
    assertThat(interval.high()).isCloseTo(high, within(1e-4));
  }

  @Test
  void ofNothingNothingIsKnown() {
    assertThat(Interval.ofShare(0, 0)).isEqualTo(new Interval(0, 1));
  }

  @Test
  void morePartsThanTheWholeIsAMistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> Interval.ofShare(3, 2));
  }
}
