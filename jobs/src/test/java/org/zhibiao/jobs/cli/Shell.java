package org.zhibiao.jobs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line inside this process, which spares the start of a Java for every command. */
record Shell(Path data) {
  /** What a command told the shell and what it printed. */
  record Ended(int code, String output) {}

  Ended nightly(Path input, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--input", input.toString(), "--no-release"));
    arguments.addAll(List.of(more));
    return run("nightly", arguments.toArray(String[]::new));
  }

  Ended run(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command, "--data", data.toString()));
    arguments.addAll(List.of(more));
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (PrintStream both = new PrintStream(said, true, UTF_8)) {
      System.setOut(both);
      System.setErr(both);
      int code = Zhibiao.run(arguments.toArray(String[]::new));
      return new Ended(code, said.toString(UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  /** The lines of a query's answer, without the names of the columns. */
  List<String> ask(String query) {
    Ended asked = run("sql", query, "--format", "csv");
    if (asked.code() != 0) {
      throw new AssertionError(asked.output());
    }
    return asked.output().lines().skip(1).toList();
  }
}
