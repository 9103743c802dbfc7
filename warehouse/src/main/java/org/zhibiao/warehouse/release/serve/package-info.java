/**
 * A release's folder comes in, pages on 127.0.0.1 go out. {@code /portal/index.html} shows 北京市 to
 * the person at this machine and to no other.
 */
package org.zhibiao.warehouse.release.serve;
