package org.zhibiao.pipeline.indicator;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.statement.Measure;
import org.zhibiao.schemas.Seeds;

/** The indicators that are known by name: seeds/indicators.csv, looked up by any of their names. */
final class Catalogue {
  /** Quotation marks, and marks of no width that web pages leave inside words. */
  private static final Pattern NOT_COMPARED = Pattern.compile("[“”‘’\"「」\\u200B\\u2060\\uFEFF]");

  private static final Catalogue SEEDED = load();

  private final List<CatalogueEntry> entries;
  private final List<CatalogueEntry> byPattern;
  private final Map<String, List<Name>> byName;

  private Catalogue(List<CatalogueEntry> entries, Map<String, List<Name>> byName) {
    this.entries = entries;
    this.byPattern = entries.stream().filter(entry -> entry.pattern().isPresent()).toList();
    this.byName = byName;
  }

  /** A name of an indicator, which may hold for one measure only: 经济 is gdp when it grows. */
  private record Name(CatalogueEntry entry, Optional<Measure> only) {}

  /** The catalogue that comes with the library. */
  static Catalogue seeded() {
    return SEEDED;
  }

  List<CatalogueEntry> entries() {
    return entries;
  }

  /** The indicator of a name, if a statement of this measure and unit can be about it. */
  Optional<CatalogueEntry> find(String name, Measure measure, String unit) {
    for (Name known : byName.getOrDefault(name, List.of())) {
      boolean meant = known.only().isEmpty() || known.only().get() == measure;
      boolean difference = known.only().isPresent() && unit.equals("百分点");
      if ((meant || difference) && known.entry().admits(measure, unit)) {
        return Optional.of(known.entry());
      }
    }
    for (CatalogueEntry entry : byPattern) {
      if (entry.admits(measure, unit) && entry.pattern().get().matcher(name).matches()) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** All names by which indicators are known, in order. */
  List<String> names() {
    return byName.keySet().stream().filter(name -> !name.isEmpty()).sorted().toList();
  }

  /** Whether a phrase is some indicator's name. */
  boolean knows(String phrase) {
    return byName.containsKey(plain(phrase));
  }

  /** Whether a phrase is the name of a headline indicator: 接待游客, but not 蔬菜. */
  boolean knowsHeadline(String phrase) {
    return byName.getOrDefault(plain(phrase), List.of()).stream()
        .anyMatch(name -> name.entry().headline());
  }

  /** A name as it is compared: widths folded, quotation marks and marks of no width dropped. */
  static String plain(String name) {
    if (isPlain(name)) {
      return name;
    }
    String folded =
        Normalizer.normalize(name, Normalizer.Form.NFKC).replace('(', '（').replace(')', '）');
    return NOT_COMPARED.matcher(folded).replaceAll("");
  }

  /** Most names are Chinese characters alone, in which nothing is folded. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < 0x4E00 || name.charAt(i) > 0x9FFF) {
        return false;
      }
    }
    return true;
  }

  private static Catalogue load() {
    List<CatalogueEntry> entries = new ArrayList<>();
    Map<String, List<Name>> byName = new HashMap<>();
    for (Map<String, String> row : Seeds.rows("indicators")) {
      CatalogueEntry entry = entry(row);
      entries.add(entry);
      addNames(entry, row, byName);
    }
    return new Catalogue(List.copyOf(entries), Map.copyOf(byName));
  }

  private static void addNames(
      CatalogueEntry entry, Map<String, String> row, Map<String, List<Name>> byName) {
    Set<String> names = new LinkedHashSet<>();
    names.add(entry.nameZh());
    names.addAll(List.of(row.get("aliases").split("\\|")));
    for (String listed : names) {
      String name = plain(listed);
      String[] parts = name.split(":");
      Optional<Measure> only =
          parts.length == 1
              ? Optional.empty()
              : Optional.of(Measure.valueOf(parts[1].toUpperCase(Locale.ROOT)));
      byName.computeIfAbsent(parts[0], n -> new ArrayList<>()).add(new Name(entry, only));
    }
  }

  private static CatalogueEntry entry(Map<String, String> row) {
    Set<String> units = new TreeSet<>(List.of(row.get("other_units").split("\\|")));
    units.add(row.get("unit"));
    units.remove("");
    Set<Measure> measures = new TreeSet<>();
    for (String measure : row.get("measures").split(" ")) {
      measures.add(Measure.valueOf(measure.toUpperCase(Locale.ROOT)));
    }
    return new CatalogueEntry(
        row.get("indicator_code"),
        row.get("name_zh"),
        Boolean.parseBoolean(row.get("headline")),
        row.get("theme"),
        units,
        row.get("unit"),
        measures,
        range(row, "level"),
        range(row, "growth"),
        range(row, "share"),
        Optional.of(row.get("pattern")).filter(p -> !p.isEmpty()).map(Pattern::compile));
  }

  private static CatalogueEntry.Range range(Map<String, String> row, String of) {
    return new CatalogueEntry.Range(number(row.get(of + "_min")), number(row.get(of + "_max")));
  }

  private static BigDecimal number(String cell) {
    return cell.isEmpty() ? null : new BigDecimal(cell);
  }
}
