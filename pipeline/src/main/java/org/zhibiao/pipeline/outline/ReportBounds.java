package org.zhibiao.pipeline.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.text.LineMark.Style;

/**
 * Where the report itself begins and ends among the lines of a page: before it stand title, date
 * and speaker, behind it what a web page adds.
 *
 * @param bodyFrom the first line of the body
 * @param bodyTo behind the last line of the body
 */
record ReportBounds(int bodyFrom, int bodyTo) {
  private static final Pattern PAGE_END =
      Pattern.compile(
          "^(?:相关(?:报道|文档|新闻|链接|阅读|稿件|文件)|分享到|扫一扫|【?(?:打印|关闭)|》》|收藏$|责任编辑|编辑：|本作品是中华人民共和国的|注：中文维基|Public domain|上一篇|下一篇|版权所有|主办单位：.{0,20}(?:办公厅|门户|网站))");
  private static final int SHORTEST_PARAGRAPH = 60;
  private static final int LATEST_SALUTATION = 80;

  static ReportBounds of(List<OutlineLine> lines) {
    int from = bodyFrom(lines);
    int to = lines.size();
    for (int i = Math.max(from, lines.size() / 2); i < lines.size(); i++) {
      if (PAGE_END.matcher(lines.get(i).words()).find()) {
        to = i;
        break;
      }
    }
    return new ReportBounds(from, to);
  }

  private static int bodyFrom(List<OutlineLine> lines) {
    int latest = Math.min(lines.size(), LATEST_SALUTATION);
    int head = frontMatterEnd(lines);
    for (int i = head; i < latest && i < 10 + lines.size() / 3; i++) {
      if (lines.get(i).has(Style.SALUTATION)) {
        return i;
      }
    }
    for (int i = head; i < lines.size(); i++) {
      OutlineLine line = lines.get(i);
      boolean paragraph = line.length() >= SHORTEST_PARAGRAPH && line.holdsSentenceEnd();
      if (paragraph || line.has(Style.NUMERAL) || line.words().startsWith("## ")) {
        return i;
      }
    }
    return head;
  }

  private static int frontMatterEnd(List<OutlineLine> lines) {
    if (lines.isEmpty() || !lines.get(0).words().equals("---")) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).words().equals("---")) {
        return i + 1;
      }
    }
    return 0;
  }
}
