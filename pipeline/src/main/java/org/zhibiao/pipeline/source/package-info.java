/**
 * Bytes in, the text of each report and its identity out. A .docx of 北京市 2026 becomes its text and
 * {@code 110000-2026-report}.
 */
package org.zhibiao.pipeline.source;
