/** Quantities in, measure, modality and period out. {@code 下降11.5%} is a growth of -11.5. */
package org.zhibiao.pipeline.statement;
