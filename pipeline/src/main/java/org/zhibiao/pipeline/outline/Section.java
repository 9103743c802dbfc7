package org.zhibiao.pipeline.outline;

import java.util.List;

/**
 * A part of a report under one heading, or that stretch of it which has one role.
 *
 * @param number from 0, in the order of the text
 * @param path the headings from the top to this section's own; empty before the first heading
 */
public record Section(int number, List<String> path, SectionRole role) {
  public Section {
    path = List.copyOf(path);
  }
}
