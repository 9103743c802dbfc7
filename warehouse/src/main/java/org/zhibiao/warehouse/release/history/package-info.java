/**
 * This release and the one before come in; what changed, since when and why comes out. {@code
 * 增长5.4%} that reads {@code 增长5.5%} after the source was revised stands in the history twice.
 */
package org.zhibiao.warehouse.release.history;
