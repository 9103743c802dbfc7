/**
 * Pages that are made from the schemas, and the cookbook's queries: {@link
 * org.zhibiao.schemas.Schemas} come in, Markdown goes out. The page has a line for {@code value}
 * (数值).
 */
package org.zhibiao.warehouse.docs;
