package org.zhibiao.jobs.input;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhibiao.jobs.runtime.BadArgumentException;
import org.zhibiao.jobs.runtime.Sha256;

/**
 * The files of a run, in the order of their names, each once however often its folder is given.
 *
 * @param notes what people should know of them, such as rows of a {@code reports.csv} about files
 *     that are not there
 */
public record InputFiles(List<InputFile> files, List<String> notes) {
  public InputFiles {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }

  /**
   * @param inputs files and folders: paths of this machine, or URIs of a file system Hadoop knows
   * @param hadoopSettings for file systems other than this machine's
   */
  public static InputFiles list(List<String> inputs, Map<String, String> hadoopSettings) {
    Map<String, InputFile> byLocation = new LinkedHashMap<>();
    List<String> notes = new ArrayList<>();
    for (String input : inputs) {
      List<InputFile> found = filesOf(input, hadoopSettings, notes);
      if (found.isEmpty()) {
        throw new BadArgumentException(
            "--input " + input + ": there is no file in it. Give a folder of reports or a report.");
      }
      found.forEach(file -> byLocation.putIfAbsent(file.location(), file));
    }
    return new InputFiles(withUniqueNames(byLocation.values()), notes);
  }

  /** Two folders may be called alike: then files of one name go by their whole path. */
  private static List<InputFile> withUniqueNames(Collection<InputFile> found) {
    Map<String, Integer> uses = new HashMap<>();
    found.forEach(file -> uses.merge(file.name(), 1, Integer::sum));
    List<InputFile> files = new ArrayList<>();
    for (InputFile file : found) {
      files.add(uses.get(file.name()) == 1 ? file : file.withName(file.location()));
    }
    files.sort(Comparator.comparing(InputFile::name));
    return files;
  }

  private static List<InputFile> filesOf(
      String input, Map<String, String> hadoopSettings, List<String> notes) {
    if (isLocal(input)) {
      return LocalFiles.list(input, notes);
    }
    return RemoteFiles.list(input, hadoopSettings, notes);
  }

  /** {@code C:\reports} has no scheme either: one letter is a drive. */
  private static boolean isLocal(String input) {
    int colon = input.indexOf("://");
    return colon < 2 || URI.create(input.substring(0, colon) + ":///").getScheme().equals("file");
  }

  /** Hidden files and folders are no reports: {@code .git}, {@code _SUCCESS}. */
  static boolean isHidden(String fileName) {
    return fileName.startsWith(".") || fileName.startsWith("_");
  }

  /** Changes when a file comes, goes or changes. */
  public String fingerprint() {
    StringBuilder all = new StringBuilder();
    files.forEach(file -> all.append(file.fingerprint()).append('\n'));
    return Sha256.of(all.toString());
  }
}
