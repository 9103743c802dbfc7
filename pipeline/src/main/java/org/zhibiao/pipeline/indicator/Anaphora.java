package org.zhibiao.pipeline.indicator;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts in place of 此项 or 这方面 what it points to: 建立山区助学制度，省财政此项支出3亿元 speaks of 省财政山区助学支出. */
final class Anaphora {
  private static final Pattern POINTER =
      Pattern.compile(
          "(?:仅|用于|投入|投向|对)?(?:此一项|这一项|此项|这项|该项|这些方面|这方面|此方面|上述方面|这一领域|这些领域)(?:的|五年|工作)?");

  /** 加大对山区教育的投入: what the support is for. */
  private static final Pattern SUPPORTED =
      Pattern.compile("对([^，；。对]{2,30})的(?:支持|投入|扶持|帮助|保障|补助|投资)");

  private static final Pattern SHARE = Pattern.compile("(?:所?占)?(?:的)?(?:比例|比重|份额)(?:每年)?$");

  private static final int LONGEST = 30;

  private final Reading reading;
  private final List<Window> windows;

  Anaphora(Reading reading, List<Window> windows) {
    this.reading = reading;
    this.windows = windows;
  }

  /** The phrase with what it points to, where it points and that is told. */
  Phrase resolve(int i, Phrase found, List<Phrase> before) {
    Matcher pointer = POINTER.matcher(found.text());
    if (!pointer.find()) {
      return found;
    }
    String thing = thing(i, before);
    String text =
        found.text().substring(0, pointer.start()) + thing + found.text().substring(pointer.end());
    return thing.isEmpty() ? found : new Phrase(text, Phrase.Origin.COMPLETED, thing, "");
  }

  private String thing(int i, List<Phrase> before) {
    int place = windows.get(i).clause().start();
    String clause = Topic.clauseBefore(reading.text(), place);
    boolean figure = i > 0 && windows.get(i - 1).clause().end() == place - 1;
    if (figure) {
      return SHARE.matcher(before.get(i - 1).text()).replaceFirst("");
    }
    Matcher supported = SUPPORTED.matcher(clause);
    return supported.find() ? supported.group(1) : Lender.of(clause, LONGEST);
  }
}
