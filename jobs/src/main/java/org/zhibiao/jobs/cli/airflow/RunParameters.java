package org.zhibiao.jobs.cli.airflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The parameters of a run, as the DAGs know them; what is not given keeps the DAG's default. */
final class RunParameters {
  @Option(
      names = "--input",
      paramLabel = "PATH",
      arity = "1..*",
      description = "Reports, or folders of them, as Airflow's workers see them.")
  private List<String> input = new ArrayList<>();

  @Option(names = "--data", paramLabel = "DIR", description = "The data folder of the warehouse.")
  private Optional<String> data = Optional.empty();

  @Option(names = "--master", paramLabel = "URL", description = "Spark master.")
  private Optional<String> master = Optional.empty();

  @Option(names = "--release", paramLabel = "DATE", description = "Date that the release bears.")
  private Optional<String> release = Optional.empty();

  Map<String, Object> conf() {
    Map<String, Object> conf = new LinkedHashMap<>();
    if (!input.isEmpty()) conf.put("input", input.stream().map(RunParameters::whole).toList());
    data.ifPresent(path -> conf.put("data", whole(path)));
    master.ifPresent(url -> conf.put("master", url));
    release.ifPresent(date -> conf.put("release", date));
    return conf;
  }

  /** Tasks run in another folder than the one we stand in; an address stays as it is. */
  private static String whole(String path) {
    return path.contains("://") ? path : Path.of(path).toAbsolutePath().normalize().toString();
  }
}
