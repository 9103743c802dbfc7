package org.zhibiao.warehouse.build;

import java.util.Set;

/**
 * One SELECT that makes a table of the same name.
 *
 * @param folder which step it belongs to: {@code 20_compare}
 * @param references the tables that the SELECT reads, found from its text
 */
public record Model(String name, String folder, String sql, Set<String> references) {
  public Model {
    references = Set.copyOf(references);
  }
}
