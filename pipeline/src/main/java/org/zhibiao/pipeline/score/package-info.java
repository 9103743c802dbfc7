/**
 * Facts and gold in, precision and recall out, level by level. {@code 增长5.4%} read as a level costs
 * the statement level, not the value.
 *
 * <p>{@link org.zhibiao.pipeline.score.GoldFile} reads the annotator's rows, {@link
 * org.zhibiao.pipeline.score.Scorer} lays an extraction beside them, {@link
 * org.zhibiao.pipeline.score.ScoreTable} adds reports up and {@link
 * org.zhibiao.pipeline.score.ErrorLines} tells what went wrong where.
 */
package org.zhibiao.pipeline.score;
