package org.zhibiao.pipeline.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhibiao.pipeline.quantity.Quantity;
import org.zhibiao.pipeline.statement.Statement;
import org.zhibiao.pipeline.text.Span;

/** A fact as one line of JSON, in the vocabulary of the annotation guidelines. */
public final class FactJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private FactJson() {}

  /** One object without a line break: start, end, text, value, comparator, unit … */
  public static String line(Fact fact) {
    Span span = fact.mention().span();
    Quantity quantity = fact.quantity();
    Statement statement = fact.statement();
    ObjectNode node = JSON.createObjectNode();
    node.put("fact_id", fact.factId());
    node.put("start", span.start());
    node.put("end", span.end());
    node.put("text", fact.mention().text());
    node.put("value", statement.value());
    node.put("value_upper", statement.valueUpper());
    node.put("comparator", quantity.comparator().code());
    node.put("unit", quantity.unit());
    node.put("measure", statement.measure().code());
    node.put("modality", statement.modality().code());
    node.put("period", statement.period());
    node.put("indicator", fact.indicator().phrase());
    node.put("indicator_code", fact.indicator().code());
    node.put("concept_code", fact.indicator().conceptCode());
    node.put("theme", fact.indicator().theme());
    node.put("scope", fact.indicator().scope());
    node.put("sentence", fact.mention().passage().text());
    node.put("confidence", fact.confidence());
    fact.flags().forEach(flag -> node.withArray("flags").add(flag.code().code()));
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A fact could not be written as JSON: " + fact.factId(), e);
    }
  }
}
