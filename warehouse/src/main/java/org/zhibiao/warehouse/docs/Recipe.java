package org.zhibiao.warehouse.docs;

/** A question of the cookbook and the query that answers it. */
public record Recipe(String title, String sql) {}
