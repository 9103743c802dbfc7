package org.zhibiao.pipeline.mention;

import java.util.Optional;
import org.zhibiao.pipeline.outline.SectionRole;

/** Figures of a glossary only explain what a slogan stands for; its dates are dates. */
final class GlossaryRule implements KindRule {
  @Override
  public Optional<Verdict> judge(Sight sight) {
    boolean date = sight.form() == NumeralForm.DATE || sight.isYear();
    return !date && sight.passage().section().role() == SectionRole.GLOSSARY
        ? Optional.of(new Verdict(MentionKind.LABEL, "glossary"))
        : Optional.empty();
  }
}
