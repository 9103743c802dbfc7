package org.zhibiao.pipeline.indicator;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;
import org.zhibiao.pipeline.statement.Measure;

/**
 * Finds the catalogue's indicator that a phrase plainly is: all of the phrase must be the
 * indicator's name, but for words that say it is that of the whole region (全省), what was done
 * (新增高新技术企业) and how it is put (高新技术企业数量). A part of the thing (保障性租赁住房) is not the thing.
 */
final class CatalogueLinker {
  private final Catalogue catalogue;
  private final WordList whole;

  /**
   * @param regionNames what the region is called, e.g. 北京市, 北京, 首都
   */
  CatalogueLinker(Catalogue catalogue, List<String> regionNames) {
    this.catalogue = catalogue;
    List<String> words = new ArrayList<>(regionNames);
    words.addAll(PhraseWords.of(Role.WHOLE).words());
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
    String plain =
        Normalizer.normalize(phrase, Normalizer.Form.NFKC).replace('(', '（').replace(')', '）');
    List<String> forms = new ArrayList<>();
    add(forms, plain);
    String region = whole.cutStart(plain);
    add(forms, region);
    String named = withoutVerbs(region);
    add(forms, named);
    add(forms, whole.cutStart(named));
    for (String form : List.copyOf(forms)) {
      add(forms, PhraseWords.of(Role.FORM).cutEnd(form));
    }
    return forms;
  }

  private static String withoutVerbs(String phrase) {
    String rest = PhraseWords.of(Role.ACTIVITY).cutStart(phrase);
    String end = PhraseWords.of(Role.ACTIVITY).atEnd(rest);
    return end.length() < rest.length() ? rest.substring(0, rest.length() - end.length()) : rest;
  }

  private static void add(List<String> forms, String form) {
    if (form.length() > 1 && !forms.contains(form)) {
      forms.add(form);
    }
  }
}
