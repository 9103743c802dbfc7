package org.zhibiao.warehouse.query;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

/** One JSON object a row; exact numbers stay exact. */
final class JsonLineRows implements Rows {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

  private final Writer writer;
  private List<String> names = List.of();

  JsonLineRows(Writer writer) {
    this.writer = writer;
  }

  @Override
  public void columns(List<String> names) {
    this.names = List.copyOf(names);
  }

  @Override
  public void row(List<Object> values) throws IOException {
    ObjectNode object = JSON.createObjectNode();
    for (int i = 0; i < values.size(); i++) {
      put(object, names.get(i), values.get(i));
    }
    writer.write(JSON.writeValueAsString(object));
    writer.write('\n');
  }

  private static void put(ObjectNode object, String name, Object value) {
    if (value == null) {
      object.putNull(name);
    } else if (value instanceof BigDecimal number) {
      object.put(name, number);
    } else if (value instanceof Boolean truth) {
      object.put(name, truth);
    } else if (value instanceof List<?> list) {
      list.forEach(member -> object.withArray("/" + pointer(name)).add(String.valueOf(member)));
      object.withArray("/" + pointer(name));
    } else {
      object.put(name, value.toString());
    }
  }

  private static String pointer(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  @Override
  public void end() throws IOException {
    writer.flush();
  }
}
