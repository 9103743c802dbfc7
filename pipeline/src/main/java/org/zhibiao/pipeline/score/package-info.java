/**
 * Facts and gold in, precision and recall out, level by level. {@code 增长5.4%} read as a level costs
 * the statement level, not the value.
 */
package org.zhibiao.pipeline.score;
