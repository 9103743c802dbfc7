package org.zhibiao.pipeline.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;
import org.zhibiao.pipeline.statement.Measure;

/**
 * Finds the catalogue's indicator that a phrase plainly is: all of the phrase must be the
 * indicator's name, but for words that say it is that of the whole region (全省), what was done
 * (新增高新技术企业) and how it is put (高新技术企业数量). A part of the thing (保障性租赁住房) is not the thing.
 */
final class CatalogueLinker {
  /** 规模以上工业[完成]增加值: between whose it is and what. */
  private static final Pattern ACHIEVED = Pattern.compile("(?<=.{2})(?:完成|实现)(?=.{2})");

  private final Catalogue catalogue;
  private final WordList whole;

  /**
   * @param regionNames what the region is called, e.g. 北京市, 北京, 首都
   */
  CatalogueLinker(Catalogue catalogue, List<String> regionNames) {
    this.catalogue = catalogue;
    List<String> words = new ArrayList<>(regionNames);
    words.addAll(PhraseWords.of(Role.WHOLE).words());
    if (regionNames.contains("我国")) {
      words.remove("地方"); // the nation's 地方财政赤字 is only the provinces' part
    }
    this.whole = new WordList(words);
  }

  /** The indicator that a phrase plainly is. */
  Optional<CatalogueEntry> link(String phrase, Measure measure, String unit) {
    for (String form : forms(phrase)) {
      Optional<CatalogueEntry> entry = catalogue.find(form, measure, unit);
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }

  /** The phrase and what is left of it without words that do not change the indicator. */
  private List<String> forms(String phrase) {
    List<String> forms = new ArrayList<>();
    String rest = Catalogue.plain(phrase);
    while (forms.isEmpty() || !forms.get(forms.size() - 1).equals(rest)) {
      forms.add(rest);
      rest = withoutFirst(rest);
    }
    for (String form : List.copyOf(forms)) {
      add(forms, PhraseWords.of(Role.FORM).cutEnd(form));
      add(forms, ACHIEVED.matcher(form).replaceFirst(""));
      String verb = PhraseWords.of(Role.ACTIVITY).atEnd(form);
      add(forms, form.substring(0, form.length() - verb.length()));
    }
    return forms;
  }

  /** The phrase without one word at its start that says whose or what was done. */
  private String withoutFirst(String phrase) {
    String word = whole.at(phrase, 0);
    String verb = PhraseWords.of(Role.ACTIVITY).at(phrase, 0);
    return phrase.substring(Math.max(word.length(), verb.length()));
  }

  private static void add(List<String> forms, String form) {
    if (form.length() > 1 && !forms.contains(form)) {
      forms.add(form);
    }
  }
}
