package org.zhibiao.pipeline.source;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is declared of a report outside its text, read as values. */
record Declared(Map<String, String> values) {

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** The region by its code or its name. */
  Optional<Region> region() {
    return text("region_code")
        .flatMap(Regions.all()::byCode)
        .or(() -> text("region").flatMap(Regions.all()::find));
  }

  Optional<Integer> year(String name) {
    return text(name).filter(year -> year.matches("(?:19|20)[0-9]{2}")).map(Integer::valueOf);
  }

  Optional<LocalDate> date(String name) {
    return text(name).flatMap(DeliveryDate::parse);
  }

  Optional<ReportKind> kind() {
    return text("kind").flatMap(Declared::kindOf);
  }

  private static Optional<ReportKind> kindOf(String code) {
    for (ReportKind kind : ReportKind.values()) {
      if (kind.code().equals(code.toLowerCase(Locale.ROOT))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
