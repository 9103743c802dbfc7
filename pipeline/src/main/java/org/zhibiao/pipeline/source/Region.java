package org.zhibiao.pipeline.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A region that reports are about.
 *
 * @param code of GB/T 2260, e.g. {@code 110112}
 * @param name e.g. 通州区
 * @param shortName e.g. 通州
 * @param level nation, province, prefecture, district or development_area
 * @param parentCode empty for the nation
 * @param aliases what reports call it besides: 城市副中心
 */
public record Region(
    String code,
    String name,
    String shortName,
    String level,
    String parentCode,
    List<String> aliases) {
  public Region {
    aliases = List.copyOf(aliases);
  }

  /** All that it is called, the fullest first. */
  List<String> names() {
    List<String> names = new ArrayList<>(List.of(name, shortName));
    names.addAll(aliases);
    return names;
  }
}
