package org.zhibiao.warehouse.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The .sql files of warehouse/sql, from a folder of classes or from the jar. */
public final class SqlFiles {
  private static final String ROOT = "/org/zhibiao/warehouse/sql";

  private SqlFiles() {}

  /** The files of a folder, by name without {@code .sql}, in the order of the names. */
  public static Map<String, String> of(String folder) {
    URL url = SqlFiles.class.getResource(ROOT + "/" + folder);
    if (url == null) {
      throw new IllegalArgumentException("There is no folder sql/" + folder);
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri));
      }
      URI jar = URI.create(uri.toString().substring(0, uri.toString().indexOf('!')));
      try (FileSystem inJar =
          FileSystems.newFileSystem(Path.of(URI.create(jar.getSchemeSpecificPart())))) {
        return read(inJar.getPath(ROOT, folder));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Not a place of files: " + url, e);
    } catch (IOException e) {
      throw new UncheckedIOException("sql/" + folder + " cannot be read", e);
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        String name = path.getFileName().toString();
        if (name.endsWith(".sql")) {
          files.put(name.substring(0, name.length() - ".sql".length()), Files.readString(path));
        }
      }
    }
    return files;
  }
}
