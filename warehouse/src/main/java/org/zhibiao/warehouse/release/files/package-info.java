/**
 * Tables come in, files go out, one class a format. {@code 5.400000} of the warehouse reads {@code
 * 5.4} in every text format.
 */
package org.zhibiao.warehouse.release.files;
