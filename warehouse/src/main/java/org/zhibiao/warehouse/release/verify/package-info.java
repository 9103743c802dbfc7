/**
 * A release's folder comes in, what is wrong in it comes out, file by file. A unit of {@code 元}
 * changed to {@code 万元} in one metadata file is found, and the file named.
 */
package org.zhibiao.warehouse.release.verify;
