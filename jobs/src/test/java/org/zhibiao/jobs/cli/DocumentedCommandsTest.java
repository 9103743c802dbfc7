package org.zhibiao.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The front pages name the commands there are, and no others. */
class DocumentedCommandsTest {
  private static final Path ROOT =
      Path.of(System.getProperty("zhibiao.root", "..")).toAbsolutePath().normalize();
  private static final Pattern COMMAND = Pattern.compile("\\./zhibiao ([a-z]+)");
  private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| `\\./zhibiao .*$");
  private static final Pattern WORD = Pattern.compile("`(?:\\./zhibiao )?([a-z]+)");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md", "CONTRIBUTING.md", "airflow/README.md"})
  void everyCommandNamedExists(String document) throws IOException {
    Matcher named = COMMAND.matcher(Files.readString(ROOT.resolve(document)));
    while (named.find()) {
      assertThat(commands()).as(document).contains(named.group(1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void theTableOfCommandsIsWhole(String document) throws IOException {
    Set<String> told = new TreeSet<>();
    Matcher rows = TABLE_ROW.matcher(Files.readString(ROOT.resolve(document)));
    while (rows.find()) {
      String firstCell = rows.group().split(" \\| ", 2)[0];
      WORD.matcher(firstCell).results().forEach(word -> told.add(word.group(1)));
    }
    assertThat(told).isEqualTo(new TreeSet<>(commands()));
  }

  private static Set<String> commands() {
    return new CommandLine(Zhibiao.class).getSubcommands().keySet();
  }
}
