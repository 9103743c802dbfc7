package org.zhibiao.jobs.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.zhibiao.jobs.runtime.BadArgumentException;
import org.zhibiao.warehouse.release.serve.ReleaseServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The portal of a release, for this machine alone. */
@Command(name = "serve", description = "Show the portal of the latest release on 127.0.0.1.")
final class ServeCommand implements Callable<Integer> {
  @Mixin private DataOption data;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port (default: 8080; 0 for any that is free).")
  private int port;

  @Option(
      names = "--release",
      paramLabel = "NAME",
      description = "Which release (default: the latest).")
  private String release;

  @Override
  public Integer call() throws Exception {
    Path folder = folder();
    try (ReleaseServer server = new ReleaseServer(folder, port)) {
      System.out.println("Release " + folder.getFileName() + " at " + server.address());
      System.out.println("Ctrl-C ends it.");
      System.out.flush();
      new CountDownLatch(1).await();
      return ExitCode.DONE;
    } catch (java.net.BindException e) {
      throw new BadArgumentException("--port " + port + ": " + e.getMessage() + "; give another.");
    }
  }

  private Path folder() throws Exception {
    Path releases = data.folder().releases();
    Path latest = releases.resolve("latest");
    if (release == null && !Files.exists(latest)) {
      throw new BadArgumentException(
          "There is no release in "
              + releases
              + " yet: run ./zhibiao nightly first, or give --data.");
    }
    Path folder = releases.resolve(release == null ? Files.readString(latest).strip() : release);
    if (!Files.isDirectory(folder)) {
      throw new BadArgumentException(folder + ": there is no such release.");
    }
    if (!Files.isDirectory(folder.resolve("portal"))) {
      throw new BadArgumentException(
          folder
              + " has no portal: install Node 20.19 or newer, delete warehouse/target, and run"
              + " ./zhibiao nightly again.");
    }
    return folder;
  }
}
