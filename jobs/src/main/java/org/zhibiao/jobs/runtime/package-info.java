/**
 * What a run needs besides its data: the program's version, Spark, the log, the terminal. {@code
 * extract ████████░░ 61/82 reports} is a {@link org.zhibiao.jobs.runtime.Progress}.
 */
package org.zhibiao.jobs.runtime;
