/**
 * Doubts: what a reading is unsure of travels beside it. {@code 4月以来…5.1%} carries {@code
 * period_assumed}.
 */
package org.zhibiao.pipeline.flag;
