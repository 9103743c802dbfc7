/**
 * Bytes come in, the text of each report and its identity go out. A .docx of 北京市 2026 becomes its
 * text and {@code 110000-2026-report}.
 *
 * <p>A report's plan year is the year that it calls 今年, its review year the one before; an annual
 * report on 2022 (2022年度工作报告) reviews 2022 and plans 2023. What a file or the manifest beside it
 * declares goes before what the text says; where the two differ in region or year, the report is
 * flagged {@code declared_differs}. A region or year that no title, meeting or heading tells but
 * the text plainly implies is taken and flagged as assumed; anything less stays null.
 */
package org.zhibiao.pipeline.source;
