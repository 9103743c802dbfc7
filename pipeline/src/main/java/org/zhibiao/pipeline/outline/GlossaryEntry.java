package org.zhibiao.pipeline.outline;

/** An entry of a report's glossary: the term and what the report says it means. */
public record GlossaryEntry(int number, String term, String definition) {}
