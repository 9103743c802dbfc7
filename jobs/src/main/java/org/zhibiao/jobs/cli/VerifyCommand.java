package org.zhibiao.jobs.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhibiao.jobs.runtime.BadArgumentException;
import org.zhibiao.warehouse.release.verify.CitationCheck;
import org.zhibiao.warehouse.release.verify.Finding;
import org.zhibiao.warehouse.release.verify.ReleaseVerifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a release, or a citation of a query's result against it. */
@Command(
    name = "verify",
    description = "Check a release: hashes, schemas, keys, counts, metadata, quotations.")
final class VerifyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "The release's folder.")
  private Path folder;

  @Option(
      names = "--citation",
      paramLabel = "FILE",
      description = "Run the query of this citation again and compare its result.")
  private Path citation;

  @Override
  public Integer call() throws Exception {
    if (!Files.isDirectory(folder)) {
      throw new BadArgumentException(folder + ": there is no such folder.");
    }
    List<Finding> findings = new ArrayList<>();
    if (citation == null) {
      findings.addAll(new ReleaseVerifier(folder).verify());
    } else {
      findings.addAll(new CitationCheck(folder).findings(citation));
    }
    findings.forEach(finding -> System.out.println(finding));
    System.out.println(
        findings.isEmpty() ? folder + ": all is well" : findings.size() + " findings");
    return findings.isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }
}
