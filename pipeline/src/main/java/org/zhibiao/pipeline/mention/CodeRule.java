package org.zhibiao.pipeline.mention;

import static org.zhibiao.pipeline.mention.NumeralChars.at;
import static org.zhibiao.pipeline.mention.NumeralChars.isAsciiLetter;

import java.util.Optional;

/** Digits that letters or signs join to a code: M102线, 5A级, 6G, PM2.5, 1+1+N, 5·18. */
final class CodeRule implements KindRule {
  private static final Verdict CODE = new Verdict(MentionKind.LABEL, "code");

  @Override
  public Optional<Verdict> judge(Sight sight) {
    if (sight.form() == NumeralForm.CODE) {
      return Optional.of(CODE);
    }
    boolean digits = sight.form() == NumeralForm.DIGITS || sight.form() == NumeralForm.PERCENT;
    if (!digits) {
      return Optional.empty();
    }
    boolean codeInFrontMatter = sight.before() == '"' && sight.after() == '"';
    return codeInFrontMatter || letterBefore(sight) || letterBehind(sight)
        ? Optional.of(CODE)
        : Optional.empty();
  }

  private static boolean letterBefore(Sight sight) {
    char before = sight.before();
    boolean hyphen = before == '-' || before == '_' || before == '+';
    return isAsciiLetter(hyphen ? at(sight.text(), sight.numeral().start() - 2) : before);
  }

  private static boolean letterBehind(Sight sight) {
    char after = sight.after();
    if (after == '+') {
      return true;
    }
    boolean mobileNetwork = after == 'G' && sight.isPlainDigits() && sight.written().length() == 1;
    return mobileNetwork || (isAsciiLetter(after) && sight.unit() == null);
  }
}
