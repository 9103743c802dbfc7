/**
 * Text in, sections and sentences out. {@code 一、2025年工作回顾} opens a section whose role is {@code
 * review}.
 */
package org.zhibiao.pipeline.outline;
