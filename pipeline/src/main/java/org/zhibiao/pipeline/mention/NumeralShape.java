package org.zhibiao.pipeline.mention;

import java.util.Locale;

/** What a clue may ask of the numeral itself. */
enum NumeralShape {
  ANY,
  /** Western digits. */
  DIGITS,
  /** Western digits without multiplier and decimals. */
  BARE_DIGITS,
  /** Chinese numerals. */
  HAN,
  /** 一. */
  ONE,
  /** One or two Chinese numerals below a hundred: 三, 十二. */
  SMALL,
  /** 十一 … 二十九, as congresses are counted. */
  TEENS,
  /** 一五, 九五, 十五五: five-year plans. */
  PLAN,
  /** An order of magnitude: 千, 百亿. */
  ORDER,
  HALF,
  PERCENT,
  /** 2025, 一九八六. */
  YEAR,
  /** 2.0, 4.0. */
  VERSION,
  /** A short number to call: 12345. */
  HOTLINE,
  /** A short number to call that counts nothing: 12356 without a unit. */
  CALL_NUMBER,
  /** 零. */
  NOUGHT,
  /** 两, which counts and never orders. */
  PAIR,
  SIGN,
  UNCOUNTED,
  RANK_WORD;

  static NumeralShape of(String word) {
    return word.isEmpty() ? ANY : valueOf(word.toUpperCase(Locale.ROOT));
  }

  boolean fits(Sight sight) {
    return switch (this) {
      case ANY -> true;
      case DIGITS -> sight.form() == NumeralForm.DIGITS;
      case BARE_DIGITS -> sight.isPlainDigits();
      case HAN -> sight.form() == NumeralForm.HAN;
      case ONE -> sight.written().equals("一");
      case SMALL -> sight.isSmallHan();
      case TEENS -> sight.isSmallHan() && sight.written().matches("二?十[一二三四五六七八九]?");
      case PLAN -> sight.form() == NumeralForm.HAN && sight.written().matches("十?[一二三四五六七八九]五");
      case ORDER -> sight.isOrder();
      case HALF -> sight.written().equals("半");
      case PERCENT -> sight.form() == NumeralForm.PERCENT;
      case YEAR -> sight.isYear();
      case VERSION -> sight.written().endsWith(".0") && !measures(sight);
      case HOTLINE -> sight.isPlainDigits() && sight.written().matches("12[0-9]{3}|9[0-9]{4}");
      case CALL_NUMBER ->
          HOTLINE.fits(sight) && sight.unit() == null && !sight.written().endsWith("00");
      case NOUGHT -> sight.written().equals("零");
      case PAIR -> sight.written().equals("两");
      case SIGN -> sight.form() == NumeralForm.SIGN;
      case UNCOUNTED -> sight.form() == NumeralForm.UNCOUNTED;
      case RANK_WORD -> sight.form() == NumeralForm.RANK_WORD;
    };
  }

  /** 医师数3.0人, 4.0∶37.0: the nought behind the point is a digit like others. */
  private static boolean measures(Sight sight) {
    boolean counted = sight.unit() != null && sight.after() != '版';
    boolean reached = "到至达为超".indexOf(sight.before()) >= 0;
    return counted
        || reached
        || "∶:".indexOf(sight.before()) >= 0
        || "∶:".indexOf(sight.after()) >= 0;
  }
}
