/**
 * From what a figure measures to what it is told of: money put into something, or things counted.
 * In: a figure, its statement, its indicator. Out: an {@link
 * org.zhibiao.pipeline.subject.Investment} (安排资金1713亿元 is a fund of 171300000000 yuan), a {@link
 * org.zhibiao.pipeline.subject.CountedThing} (新建10家养老服务驿站 counts 养老服务驿站 that were built), or
 * neither.
 */
package org.zhibiao.pipeline.subject;
