package org.zhibiao.pipeline.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps which amounts of a sentence flow, so that a part does as its whole: 果园达90万亩，其中投产果园60万亩 both
 * stand, 搬迁90万人，其中山区60万人 both happened.
 */
final class Wholes {
  private static final Pattern PART = Pattern.compile("^[，、]?其中(?!新|[^，；。]*(?:累计|每年|年均)).*");

  private final Map<String, Boolean> flows = new HashMap<>();

  void learn(FigureContext context, boolean flowing) {
    flows.put(context.figure().quantity().unit(), flowing);
  }

  /** Whether the part flows, where the figure is a part of an amount told before it. */
  Optional<Boolean> flows(FigureContext context) {
    String own = context.own();
    boolean reached = context.governedBy(CueKind.ENDPOINT);
    return !reached && PART.matcher(own).matches()
        ? Optional.ofNullable(flows.get(context.figure().quantity().unit()))
        : Optional.empty();
  }
}
