/** Zhibiao's pipeline module. */
package org.zhibiao.pipeline;
