package org.zhibiao.pipeline.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhibiao.schemas.Seeds;

/** The regions of seeds/regions.csv, by code and by what they are called. */
public final class Regions {
  private static final Regions ALL = new Regions(Seeds.rows("regions"));

  private final Map<String, Region> byCode = new LinkedHashMap<>();

  /** Each name with the regions that bear it: 海南 is a province and a prefecture. */
  private final Map<String, List<Region>> byName = new HashMap<>();

  private int longestName;

  Regions(List<Map<String, String>> rows) {
    for (Map<String, String> row : rows) {
      Region region =
          new Region(
              row.get("region_code"),
              row.get("name_zh"),
              row.get("short_name"),
              row.get("level"),
              row.get("parent_code"),
              row.get("aliases").isEmpty() ? List.of() : List.of(row.get("aliases").split(";")));
      byCode.put(region.code(), region);
    }
    byCode.values().forEach(this::index);
  }

  public static Regions all() {
    return ALL;
  }

  private void index(Region region) {
    for (String name : region.names()) {
      add(name, region);
      Region parent = byCode.get(region.parentCode());
      if (parent != null && !parent.level().equals("nation")) {
        add(parent.name() + name, region);
        add(parent.shortName() + name, region);
      }
    }
  }

  private void add(String name, Region region) {
    List<Region> bearers = byName.computeIfAbsent(name, unused -> new ArrayList<>());
    if (!bearers.contains(region)) {
      bearers.add(region);
    }
    longestName = Math.max(longestName, name.length());
  }

  public Optional<Region> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The regions that bear a name, the widest first. */
  List<Region> named(String name) {
    return byName.getOrDefault(name, List.of()).stream()
        .sorted(Comparator.comparing(Region::code, Comparator.comparing(Regions::zeros).reversed()))
        .toList();
  }

  /** The region of a name: the one that bears it in full, else the widest. */
  public Optional<Region> find(String name) {
    if (!byName.containsKey(name)) {
      return Optional.empty(); // asked of every stretch of a text
    }
    List<Region> bearers = named(name);
    return bearers.stream()
        .filter(region -> region.name().equals(name))
        .findFirst()
        .or(() -> bearers.stream().findFirst());
  }

  /** The region whose name stands at the end of some words, the longest name: …在北京市通州区. */
  Optional<Region> findAtEnd(String words) {
    int length = nameLengthAtEnd(words);
    return length == 0 ? Optional.empty() : find(words.substring(words.length() - length));
  }

  /** How long the longest name of a region at the end of some words is; 0 where there is none. */
  int nameLengthAtEnd(String words) {
    for (int length = Math.min(longestName, words.length()); length > 1; length--) {
      if (byName.containsKey(words.substring(words.length() - length))) {
        return length;
      }
    }
    return 0;
  }

  /** The first region named in some words, by its longest name there. */
  Optional<Region> findIn(String words) {
    for (int from = 0; from < words.length() - 1; from++) {
      for (int length = Math.min(longestName, words.length() - from); length > 1; length--) {
        Optional<Region> region = find(words.substring(from, from + length));
        if (region.isPresent()) {
          return region;
        }
      }
    }
    return Optional.empty();
  }

  /** The body that reports for a region: 国务院, 广东省人民政府, 北京市通州区人民政府. */
  String governmentOf(Region region) {
    return switch (region.level()) {
      case "nation" -> "国务院";
      case "development_area" -> region.name() + "管理委员会";
      case "district" ->
          byCode(region.parentCode()).map(Region::name).orElse("") + region.name() + "人民政府";
      default -> region.name() + "人民政府";
    };
  }

  Iterable<Region> list() {
    return byCode.values();
  }

  private static int zeros(String code) {
    int zeros = 0;
    while (zeros < code.length() && code.charAt(code.length() - 1 - zeros) == '0') {
      zeros++;
    }
    return zeros;
  }
}
