package org.zhibiao.pipeline.mention;

import java.util.Optional;

/**
 * One reason to take a numeral for what it is. Rules are asked in order; the first answer holds.
 */
interface KindRule {
  /** The verdict on a numeral, or empty where the rule has nothing to say. */
  Optional<Verdict> judge(Sight sight);
}
