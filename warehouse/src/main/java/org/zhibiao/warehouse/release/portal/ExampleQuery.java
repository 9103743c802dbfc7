package org.zhibiao.warehouse.release.portal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A query that the portal's SQL page offers: {@code -- 中文 | English}, then the query. */
record ExampleQuery(String titleZh, String titleEn, String sql) {

  /** The queries of examples.sql, parted by lines of {@code ;}. */
  static List<ExampleQuery> all() throws IOException {
    List<ExampleQuery> queries = new ArrayList<>();
    for (String part : PortalData.sql("examples").split("\\n;\\s*(?:\\n|$)")) {
      String[] lines = part.strip().split("\\n", 2);
      String[] titles = lines[0].replaceFirst("^--\\s*", "").split("\\s*\\|\\s*", 2);
      queries.add(new ExampleQuery(titles[0], titles[1], lines[1].strip()));
    }
    return queries;
  }
}
