/**
 * Texts in, rows of passages, terms, mentions and facts out, in the executors. A report that is
 * taken over from the snapshot before gives its old rows.
 */
package org.zhibiao.jobs.extract;
