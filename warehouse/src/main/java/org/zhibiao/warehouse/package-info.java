/** Zhibiao's warehouse module. */
package org.zhibiao.warehouse;
