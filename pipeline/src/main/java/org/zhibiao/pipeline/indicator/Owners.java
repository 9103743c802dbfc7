package org.zhibiao.pipeline.indicator;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.OwnerWords.Kind;
import org.zhibiao.pipeline.indicator.Phrase.Origin;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;

/**
 * Gives a phrase that says too little by itself (惠及学生, 实施项目) the owner that the clause before
 * names: 推行课后托管，惠及9000名学生 speaks of 课后托管惠及学生.
 */
final class Owners {
  /** 全县普及率: how far something spread, and not what. */
  private static final Pattern SPREAD =
      Pattern.compile("(?:全[国省市区县疆州]|[东南西北中].{1,2})?(?:普及率|覆盖面|覆盖率|参与率)");

  /** 兑付补贴资金5亿元: money that goes into what the clause before carries out. */
  private static final Pattern PAID =
      Pattern.compile("(?:累计|已)?(?:兑付|发放|投入|安排|拨付|下达)[^，]*(?:资金|补贴|补助)");

  private static final int SHORT_OBJECT = 4;

  private final Reading reading;
  private final List<Window> windows;
  private final String farTopic;

  Owners(Reading reading, List<Window> windows, String farTopic) {
    this.farTopic = farTopic;
    this.reading = reading;
    this.windows = windows;
  }

  /** The phrase of a figure with its owner, if it needs one and one is told. */
  Phrase complete(int i, Phrase found, List<Phrase> before) {
    String text = found.text();
    String body = Body.before(reading.text(), windows.get(i).clause().start());
    if (found.origin() == Origin.COMPLETED && !body.isEmpty() && found.owner().startsWith(body)) {
      return owned(body, text.substring(found.owner().length()), found);
    }
    Optional<Phrase> part = Parts.of(i > 0 ? before.get(i - 1).text() : "", windows.get(i), text);
    if (part.isPresent()) {
      return part.get();
    }
    Optional<Phrase> wider =
        i > 0 && windows.get(i).listed() ? Share.wider(before.get(i - 1), text) : Optional.empty();
    if (wider.isPresent()) {
      return wider.get();
    }
    boolean among = i > 0 && windows.get(i).left().startsWith("其中");
    Optional<Phrase> ofFormer = among ? Share.ofFormer(before.get(i - 1), found) : Optional.empty();
    if (ofFormer.isPresent()) {
      return ofFormer.get();
    }
    boolean own = found.origin() == Origin.OWN || found.origin() == Origin.COUNTED;
    if (!own || (!body.isEmpty() && text.startsWith(body))) {
      return found;
    }
    String owner = "";
    boolean fate =
        found.origin() == Origin.COUNTED && !OwnerWords.of(Kind.FATE).at(text, 0).isEmpty();
    boolean property = PhraseWords.of(Role.ATTRIBUTE).contains(text);
    if (!body.isEmpty() && (property || isDependent(text) || isAct(text))) {
      owner = body;
    } else if (fate || isDependent(text)) {
      owner = owner(i, text, before);
    }
    boolean told = text.contains(owner) || owner.contains(text);
    return owner.isEmpty() || told ? found : owned(owner, text, found);
  }

  /** What a clause between the figure before and this one lends; empty where there is none. */
  String since(int i) {
    int place = windows.get(i).clause().start();
    boolean opens = place == 0 || "；。".indexOf(reading.text().charAt(place - 1)) >= 0;
    boolean figure = i > 0 && windows.get(i - 1).clause().end() >= place - 1;
    String clause = Topic.clauseBefore(reading.text(), place);
    boolean praise = clause.endsWith("之一"); // 是增幅最大的省份之一，支出60亿元
    return opens || figure || praise ? "" : Lender.of(clause);
  }

  /** As near, but 总量 behind a whole indicator is that indicator's: 地区生产总值增长8%，总量突破2万亿元. */
  String ofProperty(int i, String subject, List<Phrase> before) {
    String former = i > 0 ? before.get(i - 1).text() : "";
    boolean total =
        subject.equals("总量") && (Catalogue.seeded().knows(former) || former.endsWith("生产总值"));
    return total ? former : near(i, before);
  }

  /** What a property without an owner belongs to: what is told nearest before it. */
  String near(int i, List<Phrase> before) {
    String since = since(i);
    boolean carriedOut =
        Lender.isCampaign(Topic.clauseBefore(reading.text(), windows.get(i).clause().start()));
    if (!since.isEmpty() && (i > 0 || carriedOut)) {
      return since;
    }
    if (i > 0) {
      String owner = before.get(i - 1).owner();
      boolean bare =
          PhraseWords.of(Role.ATTRIBUTE).contains(owner)
              || PhraseWords.of(Role.HEAD).contains(owner);
      return bare ? "" : owner;
    }
    String topic = Topic.before(reading.text(), windows.get(i).clause().start());
    if (!topic.isEmpty()) {
      return Topic.owner(topic);
    }
    return since.isEmpty() ? farTopic : since;
  }

  /** 参保 behind 12万人; but 脱贫人口 are people themselves. */
  static boolean isPersonal(String noun) {
    String verb = PhraseWords.of(Role.PERSONAL).at(noun, 0);
    return !verb.isEmpty() && PhraseWords.of(Role.SOUND).at(noun, 0).length() <= verb.length();
  }

  private static Phrase owned(String owner, String text, Phrase found) {
    String lead = found.lead().isEmpty() ? "" : owner + found.lead();
    return new Phrase(owner + text, Origin.COMPLETED, owner, lead);
  }

  /** 累计发送旅客: what a line, a platform or the like does, in few words. */
  private static boolean isAct(String phrase) {
    String words = OwnerWords.of(Kind.COUNTED).cutStart(phrase);
    String verb = OwnerWords.of(Kind.ACT).at(words, 0);
    return !verb.isEmpty() && words.length() - verb.length() <= SHORT_OBJECT;
  }

  private static boolean isDependent(String phrase) {
    String words = OwnerWords.of(Kind.COUNTED).cutStart(phrase);
    if (!OwnerWords.of(Kind.EFFECT).at(words, 0).isEmpty()) {
      return true;
    }
    String gain = OwnerWords.of(Kind.BENEFIT).atEnd(words);
    gain = gain.isEmpty() ? OwnerWords.of(Kind.BENEFIT).at(words, 0) : gain;
    return (!gain.isEmpty() && words.length() <= gain.length() + 4)
        || isPlainWork(words)
        || OwnerWords.of(Kind.MONEY).contains(words)
        || SPREAD.matcher(words).matches();
  }

  /** 累计实施项目: verbs and a noun that any campaign has. */
  private static boolean isPlainWork(String words) {
    String rest = PhraseWords.of(Role.ACTIVITY).cutStart(words);
    return rest.length() < words.length() && OwnerWords.of(Kind.PLAIN).contains(rest);
  }

  private String owner(int i, String text, List<Phrase> before) {
    boolean effect = !isPlainWork(OwnerWords.of(Kind.COUNTED).cutStart(text));
    Clause clause = windows.get(i).clause();
    if (i > 0 && windows.get(i - 1).clause().equals(clause)) {
      String told = ofFigure(i - 1, effect, before);
      return told.isEmpty() && !effect ? doer(windows.get(i - 1).left()) : told;
    }
    int place = clause.start();
    boolean opens = place == 0 || "；。".indexOf(reading.text().charAt(place - 1)) >= 0;
    if (opens) {
      return "";
    }
    boolean figure = i > 0 && windows.get(i - 1).clause().end() >= place - 1;
    return figure
        ? ofFigure(i - 1, effect, before)
        : effect
            ? Lender.ofEffect(Topic.clauseBefore(reading.text(), place))
            : Lender.of(Topic.clauseBefore(reading.text(), place));
  }

  /** Who did the first of several works: 便民驿站 in 便民驿站覆盖30个村、办理事项900件. */
  private static String doer(String left) {
    String subject = Lender.isCampaign(left) ? "" : Lender.of(left);
    return subject.length() < Trim.start(left).length() ? subject : "";
  }

  /**
   * What the clause of an earlier figure speaks of: the words before it, else what it counts. Only
   * an effect is that of things counted; a work goes on under the owner of the work before.
   */
  private String ofFigure(int i, boolean effect, List<Phrase> before) {
    Phrase phrase = before.get(i);
    if (phrase.origin() == Origin.COMPLETED || phrase.origin() == Origin.INHERITED) {
      return phrase.owner();
    }
    String left = windows.get(i).left();
    if (!effect) {
      return "";
    }
    if (PAID.matcher(left).lookingAt()) {
      String clause = Topic.clauseBefore(reading.text(), windows.get(i).clause().start());
      String campaign = Lender.isCampaign(clause) ? Lender.of(clause) : "";
      if (!campaign.isEmpty()) {
        return campaign;
      }
    }
    String told = Lender.of(windows.get(i).left());
    return told.isEmpty() ? Lender.of(Topic.of(phrase.text())) : told;
  }
}
