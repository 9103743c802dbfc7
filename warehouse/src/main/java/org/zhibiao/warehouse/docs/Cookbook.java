package org.zhibiao.warehouse.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The recipes of docs/cookbook.md: under each heading of the third level one block of SQL. */
public final class Cookbook {
  private static final String PLACE = "/org/zhibiao/warehouse/docs/cookbook.md";
  private static final Pattern RECIPE =
      Pattern.compile("^### ([^\\n]+)\\n\\n```sql\\n([^`]+)```$", Pattern.MULTILINE);

  private Cookbook() {}

  public static List<Recipe> recipes() {
    List<Recipe> recipes = new ArrayList<>();
    Matcher matcher = RECIPE.matcher(page());
    while (matcher.find()) {
      recipes.add(new Recipe(matcher.group(1), matcher.group(2).strip()));
    }
    return recipes;
  }

  static String page() {
    try (InputStream in = Cookbook.class.getResourceAsStream(PLACE)) {
      if (in == null) {
        throw new IllegalStateException("docs/cookbook.md is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("docs/cookbook.md cannot be read", e);
    }
  }
}
