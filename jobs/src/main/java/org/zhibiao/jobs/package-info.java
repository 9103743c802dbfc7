/** Zhibiao's jobs module. */
package org.zhibiao.jobs;
