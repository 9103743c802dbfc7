/**
 * What a release holds comes in, descriptions of it go out, one class a standard. All say the same
 * of each file, because all are told from one {@link
 * org.zhibiao.warehouse.release.ReleaseDescription}. {@code facts.csv} is 事实 in every one of them.
 */
package org.zhibiao.warehouse.release.metadata;
