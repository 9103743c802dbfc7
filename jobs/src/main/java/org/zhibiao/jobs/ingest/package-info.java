/**
 * Files in, a plan of texts out: which report each text is, which edition of it, whether it is read
 * now or taken over from the snapshot before, and what is set aside. Two files with the text of
 * 110000-2026-report give two editions, the same ones in whatever order they are read.
 */
package org.zhibiao.jobs.ingest;
