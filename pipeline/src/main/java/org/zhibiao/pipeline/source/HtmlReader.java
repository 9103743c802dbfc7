package org.zhibiao.pipeline.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.zhibiao.pipeline.source.ReportReaders.FileReader;

/**
 * Web pages: the text that a reader sees, a line a block. Menus and buttons stay: the outline sets
 * them apart.
 */
final class HtmlReader implements FileReader {
  private static final Pattern ERROR =
      Pattern.compile(
          "\\b(?:40[0-9]|50[0-9])\\b|not found|forbidden|bad gateway|unavailable|页面(?:不存在|未找到|走丢|找不到)|访问(?:出错|被拒绝|受限)|(?:系统|服务器)(?:错误|繁忙)|验证码",
          Pattern.CASE_INSENSITIVE);
  private static final int SHORTEST_REPORT = 600;

  @Override
  public List<SourceReport> read(SourceFile file) throws UnreadableReportException {
    Document page = Jsoup.parse(TextDecoder.decode(file));
    page.select("script, style, noscript, template, svg").remove();
    String text = visibleText(page.body());
    String told = page.title() + " " + text;
    if (text.length() < SHORTEST_REPORT && ERROR.matcher(told).find()) {
      throw file.unreadable("error_page", "the page tells of an error: " + page.title().strip());
    }
    return List.of(file.report("text/html", text, declared(page)));
  }

  /** What the pages of Chinese governments say of themselves in their head. */
  private static Map<String, String> declared(Document page) {
    Map<String, String> declared = new HashMap<>();
    Map.of("ArticleTitle", "title", "PubDate", "publish_date", "Url", "source_url")
        .forEach(
            (meta, name) -> {
              String value = page.select("meta[name=" + meta + "]").attr("content").strip();
              if (!value.isEmpty()) {
                declared.put(name, value);
              }
            });
    return declared;
  }

  private static String visibleText(Element body) {
    StringBuilder text = new StringBuilder();
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              append(text, words.getWholeText());
            } else if (isBreak(node)) {
              endLine(text);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (isBreak(node)) {
              endLine(text);
            }
          }
        });
    return text.toString();
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }

  /** Line ends and runs of blanks in the source of a page are one blank to its reader. */
  private static void append(StringBuilder text, String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
      char last = text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
      if (!blank) {
        text.append(c);
      } else if (last != ' ' && last != '\n') {
        text.append(' ');
      }
    }
  }

  private static void endLine(StringBuilder text) {
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
