package org.zhibiao.warehouse.release;

import java.nio.file.Path;

/**
 * A release that was published, or found published already.
 *
 * @param made false where the newest release was made from this very snapshot by this very version
 */
public record Release(String name, Path folder, boolean made) {}
