/** Zhibiao's schemas module. */
package org.zhibiao.schemas;
