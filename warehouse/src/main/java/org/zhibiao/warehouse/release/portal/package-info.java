/**
 * A release's tables come in, the data files of the portal's pages go out beside its fixed parts.
 * {@code 北京市} becomes regions/110000.json.
 */
package org.zhibiao.warehouse.release.portal;
