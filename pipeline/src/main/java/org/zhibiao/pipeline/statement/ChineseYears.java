package org.zhibiao.pipeline.statement;

import java.util.Optional;

/** Years and small numbers as reports write them: 一九八○, 2025, 十五. */
final class ChineseYears {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String ZEROS = "零〇○Ｏ0Oo";

  private ChineseYears() {}

  /** 一九八二 and 1982; empty for anything that is no year of our time. */
  static Optional<Integer> year(String text) {
    int year = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = digit(text.charAt(i));
      if (value < 0) {
        return Optional.empty();
      }
      year = year * 10 + value;
    }
    return year >= 1800 && year <= 2100 ? Optional.of(year) : Optional.empty();
  }

  /** 五, 十, 十五, 二十, 5, 15; 0 where it is none. */
  static int small(String text) {
    if (!text.isEmpty() && text.chars().allMatch(Character::isDigit)) {
      return text.length() <= 3 ? Integer.parseInt(text) : 0;
    }
    int ten = text.indexOf('十');
    if (ten < 0) {
      return text.length() == 1 ? Math.max(0, digit(text.charAt(0))) : 0;
    }
    int tens = ten == 0 ? 1 : digit(text.charAt(ten - 1));
    int ones = ten + 1 < text.length() ? digit(text.charAt(ten + 1)) : 0;
    return tens * 10 + ones;
  }

  private static int digit(char c) {
    if (ZEROS.indexOf(c) >= 0) {
      return 0;
    }
    if (c == '两') {
      return 2;
    }
    return Character.isDigit(c) ? Character.digit(c, 10) : DIGITS.indexOf(c);
  }
}
