package org.zhibiao.schemas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What every value of a column must satisfy.
 *
 * @param allowed the values allowed; empty where any is
 */
public record Constraints(
    boolean required,
    boolean unique,
    List<String> allowed,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> maximum,
    Optional<String> pattern) {
  public Constraints {
    allowed = List.copyOf(allowed);
  }
}
