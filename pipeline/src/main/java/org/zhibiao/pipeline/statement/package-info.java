/**
 * Quantities in, measure, modality and period out. {@code 下降11.5%} is a growth of -11.5.
 *
 * <p>The clause structure serves later stages too: {@link
 * org.zhibiao.pipeline.statement.FigureContextReader} gives for each figure of a sentence its
 * {@link org.zhibiao.pipeline.statement.Clause}, the word that governs it and where its subject
 * stands; in {@code 全市森林覆盖率提高到45%} the governor is 提高到 and the subject 全市森林覆盖率.
 */
package org.zhibiao.pipeline.statement;
