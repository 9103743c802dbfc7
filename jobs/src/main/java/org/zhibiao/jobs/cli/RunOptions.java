package org.zhibiao.jobs.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhibiao.jobs.input.InputFiles;
import org.zhibiao.jobs.runtime.BadArgumentException;
import org.zhibiao.jobs.runtime.SparkRuntime;
import org.zhibiao.jobs.snapshot.DataFolder;
import picocli.CommandLine.Option;

/** The options that nightly and every stage share. */
final class RunOptions {
  private static final String HADOOP = "spark.hadoop.";

  @Option(
      names = "--input",
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Reports, or folders of them; also addresses such as hdfs://… (default: seeds/reports).")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Where the warehouse lies (default: ./data).")
  private String data;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master, e.g. spark://host:7077 (default: all cores of this machine).")
  private String master;

  @Option(
      names = "--conf",
      paramLabel = "KEY=VALUE",
      description = "A setting of Spark, e.g. spark.executor.memory=4g; may be repeated.")
  private Map<String, String> settings = new HashMap<>();

  DataFolder data() {
    return DataFolder.of(data);
  }

  InputFiles inputs() {
    Map<String, String> hadoop = new HashMap<>();
    settings.forEach(
        (key, value) -> {
          if (key.startsWith(HADOOP)) {
            hadoop.put(key.substring(HADOOP.length()), value);
          }
        });
    InputFiles files = InputFiles.list(inputs.isEmpty() ? List.of(ownReports()) : inputs, hadoop);
    files.notes().forEach(note -> System.err.println("zhibiao: " + note));
    return files;
  }

  private static String ownReports() {
    String home = System.getProperty("zhibiao.home");
    if (home == null) {
      throw new BadArgumentException("--input is missing: say where the reports lie.");
    }
    return Path.of(home, "seeds", "reports").toString();
  }

  SparkRuntime spark() {
    return new SparkRuntime(master, settings);
  }
}
