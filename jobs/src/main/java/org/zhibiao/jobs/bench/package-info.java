/** Reports come in, characters per second go out, beside HanLP's over the same text. */
package org.zhibiao.jobs.bench;
