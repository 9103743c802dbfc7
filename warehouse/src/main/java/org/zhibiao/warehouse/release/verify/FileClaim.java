package org.zhibiao.warehouse.release.verify;

import java.util.Map;

/**
 * What a metadata document says of a file; null for what its standard has no word for, or what it
 * leaves unsaid of this file.
 *
 * @param columns name to unit of measure, an empty text for none
 */
record FileClaim(
    String path,
    Long bytes,
    String sha256,
    String licence,
    Long rows,
    Map<String, String> columns) {}
