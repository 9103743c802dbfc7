package org.zhibiao.warehouse.build;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.warehouse.table.DuckDb;

/** The models of a folder of warehouse/sql, in the order of what they refer to. */
public final class Models {
  private Models() {}

  /** {@code of("20_compare")}: series before comparisons, which reads it. */
  public static List<Model> of(String folder) {
    Map<String, Model> models = new LinkedHashMap<>();
    try (DuckDb duckdb = DuckDb.inMemory()) {
      for (Map.Entry<String, String> file : SqlFiles.of(folder).entrySet()) {
        String name = file.getKey();
        Schemas.table(name);
        Set<String> references = References.of(name, file.getValue(), duckdb);
        references.forEach(Schemas::table);
        models.put(name, new Model(name, folder, file.getValue(), references));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The models of " + folder + " cannot be read", e);
    }
    return inOrder(models);
  }

  /** Every model behind those that it reads; equals keep the order of their names. */
  static List<Model> inOrder(Map<String, Model> models) {
    Set<Model> ordered = new LinkedHashSet<>();
    for (Model model : models.values()) {
      place(model, models, ordered, new ArrayList<>());
    }
    return List.copyOf(ordered);
  }

  private static void place(
      Model model, Map<String, Model> models, Set<Model> ordered, List<String> path) {
    if (path.contains(model.name())) {
      throw new IllegalArgumentException("Models read each other: " + path + " " + model.name());
    }
    path.add(model.name());
    for (String reference : model.references().stream().sorted().toList()) {
      if (models.containsKey(reference)) {
        place(models.get(reference), models, ordered, path);
      }
    }
    path.remove(path.size() - 1);
    ordered.add(model);
  }
}
