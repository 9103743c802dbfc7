package org.zhibiao.jobs.rows;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhibiao.schemas.Seeds;

/** The code and the kind of a unit as written, from seeds/units.csv: 平方公里 is km2, an area. */
final class UnitCodes {

  /** What the catalogue says of a unit; the code is empty where UCUM has none. */
  record Unit(String code, String kind) {}

  private final Map<String, Unit> units;

  private UnitCodes(Map<String, Unit> units) {
    this.units = units;
  }

  static UnitCodes ofSeeds() {
    Map<String, Unit> units = new HashMap<>();
    for (Map<String, String> row : Seeds.rows("units")) {
      units.put(row.get("unit"), new Unit(row.get("unit_code"), row.get("quantity_kind")));
    }
    return new UnitCodes(units);
  }

  Optional<Unit> find(String unit) {
    return Optional.ofNullable(units.get(unit));
  }
}
