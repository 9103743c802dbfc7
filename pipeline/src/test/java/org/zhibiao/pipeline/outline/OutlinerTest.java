package org.zhibiao.pipeline.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhibiao.pipeline.source.IdentityReader;
import org.zhibiao.pipeline.source.SourceReport;

/** A report falls into parts, each with its path and its role; no numeral falls between them. */
class OutlinerTest {
  private static final String REPORT =
      """
      打印
      政府工作报告
      ——2021年1月20日在舟山市第七届人民代表大会第六次会议上
      舟山市市长 何 洋
      各位代表：
      现在，我代表市人民政府作工作报告，请予审议。
      一、“十三五”时期和2020年工作回顾
      过去五年，我们大力发展海洋经济，渔业总产值年均增长6.3%。
      （一）海洋产业提档升级。五年新建海洋牧场14处。
      （二）港口功能不断完善。五年新增泊位27个。
      刚刚过去的2020年，全市渔业总产值增长4.4%。
      我们也清醒地看到，发展中还有不少困难：
      一是淡水供应紧张，缺口达8%。
      二、“十四五”时期奋斗目标
      今后五年，渔业总产值年均增长6%以上。
      三、2021年重点工作
      （一）办好民生实事。建成渔民公寓900套。
      附件
      名词解释
      1.海洋牧场：在海里放养鱼类的区域。
      2.“蓝色粮仓”：指
      来自海洋的食物。
      相关新闻
      2021年春运启动
      """;

  private final Outline outline = outline(REPORT);

  @Test
  void rolesFollowHeadingsAndOpeningWords() {
    assertThat(roleOf("年均增长6.3%")).isEqualTo(SectionRole.MULTI_YEAR_REVIEW);
    assertThat(roleOf("新建海洋牧场14处")).isEqualTo(SectionRole.MULTI_YEAR_REVIEW);
    assertThat(roleOf("渔业总产值增长4.4%")).isEqualTo(SectionRole.REVIEW);
    assertThat(roleOf("年均增长6%以上")).isEqualTo(SectionRole.MULTI_YEAR_PLAN);
    assertThat(roleOf("渔民公寓900套")).isEqualTo(SectionRole.PLAN);
  }

  @Test
  void aDeadlineTurnsItsParagraphOnly() {
    Outline plan =
        outline(
            """
            政府工作报告
            ——2021年1月20日在舟山市第七届人民代表大会第六次会议上
            一、今后五年的目标和2021年工作安排
            今年全市渔业总产值增长5%左右。
            到2025年，海洋牧场达到40处。
            新建渔港3座。
            """);
    assertThat(roleOf(plan, "新建渔港3座")).isEqualTo(SectionRole.PLAN);
  }

  @Test
  void aPartOfPlansIsOfTheYearsThatItsFirstParagraphNames() {
    Outline plan =
        outline(
            """
            政府工作报告
            ——2026年1月20日在舟山市第八届人民代表大会第六次会议上
            一、2025年工作回顾
            全市渔业总产值增长5%。
            二、扬帆奋楫，加快建设海洋强市
            “十五五”时期，要推进渔业现代化。
            （一）坚持陆海统筹，努力做强产业。推进建设渔港经济区6个。
            今年，要抓好开局工作，力争有新突破。
            （二）坚持绿色发展，努力守护海湾。推进修复岸线30公里。
            """);
    assertThat(roleOf(plan, "渔港经济区6个")).isEqualTo(SectionRole.MULTI_YEAR_PLAN);
    assertThat(roleOf(plan, "修复岸线30公里")).isEqualTo(SectionRole.PLAN);
  }

  @Test
  void problemsGoOnThroughTheirList() {
    assertThat(roleOf("不少困难")).isEqualTo(SectionRole.PROBLEMS);
    assertThat(roleOf("缺口达8%")).isEqualTo(SectionRole.PROBLEMS);
  }

  @Test
  void whatIsNotTheReportStandsBeforeAndBehindIt() {
    assertThat(roleOf("打印")).isEqualTo(SectionRole.FRONT);
    assertThat(roleOf("请予审议")).isEqualTo(SectionRole.FRONT);
    assertThat(roleOf("春运")).isEqualTo(SectionRole.BACK);
  }

  @Test
  void pathsLeadFromThePartToTheSection() {
    assertThat(passage("新增泊位27个").section().path())
        .containsExactly("一、“十三五”时期和2020年工作回顾", "（二）港口功能不断完善");
    assertThat(passage("渔民公寓900套").section().path()).containsExactly("三、2021年重点工作", "（一）办好民生实事");
  }

  @Test
  void aHeadingOnALineOfItsOwnIsMarked() {
    assertThat(passage("三、2021年重点工作").heading()).isTrue();
    assertThat(passage("（一）办好民生实事").heading()).isFalse();
  }

  @Test
  void glossaryEntriesAreTermsWithDefinitions() {
    assertThat(outline.terms())
        .containsExactly(
            new GlossaryEntry(1, "海洋牧场", "在海里放养鱼类的区域。"),
            new GlossaryEntry(2, "“蓝色粮仓”", "指来自海洋的食物。"));
    assertThat(roleOf("放养鱼类")).isEqualTo(SectionRole.GLOSSARY);
  }

  @Test
  void everyDigitStandsInAPassage() {
    assertThat(Accounting.digitsOutside(REPORT, outline)).isEmpty();
  }

  @Test
  void sectionsAndPassagesAreNumberedInOrder() {
    List<Passage> passages = outline.passages();
    for (int i = 0; i < passages.size(); i++) {
      assertThat(passages.get(i).number()).isEqualTo(i);
    }
    for (int i = 0; i < outline.sections().size(); i++) {
      assertThat(outline.sections().get(i).number()).isEqualTo(i);
    }
  }

  @Test
  void markdownMarksAreNoPartOfTheText() {
    String markdown =
        """
        # 一图读懂2022年舟山市政府工作报告

        ## 重点做好以下工作

        ### 一、建设渔港

        - 新建渔港3座
          - 其中避风港1座

        **加强养护**

        增殖放流鱼苗5亿尾。
        """;
    Outline read = outline(markdown);
    assertThat(read.passages().stream().map(Passage::text))
        .containsExactly(
            "一图读懂2022年舟山市政府工作报告", "重点做好以下工作", "一、建设渔港", "新建渔港3座", "其中避风港1座", "加强养护", "增殖放流鱼苗5亿尾。");
    Passage last = read.passages().get(6);
    assertThat(last.section().role()).isEqualTo(SectionRole.PLAN);
    assertThat(last.section().path()).containsExactly("重点做好以下工作", "一、建设渔港", "加强养护");
  }

  @Test
  void aSectionWhoseHeadingTellsNothingIsKnownByItsVerbs() {
    Outline read =
        outline(
            """
            2022年舟山市政府工作报告
            各位代表：
            一、扬帆出海，海洋经济取得新成绩
            新建了渔港3座，渔获量比上年增长5%。
            二、乘风破浪，海洋强市再上新台阶
            要加快建设渔港，力争新建渔港4座，继续推进增殖放流。
            """);
    assertThat(roleOf(read, "渔港3座")).isEqualTo(SectionRole.REVIEW);
    assertThat(roleOf(read, "渔港4座")).isEqualTo(SectionRole.PLAN);
  }

  @Test
  void litterStandsInPassagesOfItsOwn() {
    String printed = "2022年舟山市政府工作报告\n各位代表：\n一、2021年工作回顾\n[bookmark: OLE_LINK6]新建渔港3座。\n";
    Outline read = outline(printed);
    assertThat(Accounting.digitsOutside(printed, read)).isEmpty();
    assertThat(roleOf(read, "OLE_LINK6")).isEqualTo(SectionRole.BACK);
  }

  private SectionRole roleOf(String words) {
    return roleOf(outline, words);
  }

  private static SectionRole roleOf(Outline outline, String words) {
    return passage(outline, words).section().role();
  }

  private Passage passage(String words) {
    return passage(outline, words);
  }

  private static Passage passage(Outline outline, String words) {
    return outline.passages().stream()
        .filter(passage -> passage.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No passage holds " + words));
  }

  private static Outline outline(String printed) {
    SourceReport report = new SourceReport("a.txt", "text/plain", "", 0, printed, Map.of());
    return new Outliner().outline(printed, new IdentityReader().read(report).identity());
  }
}
