package org.zhibiao.jobs.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.zhibiao.jobs.runtime.BadArgumentException;

/**
 * Keeps two runs from working on one data folder. The operating system lets go of the lock when its
 * process ends, however it ends, so a lock is never left over.
 */
public final class RunLock implements AutoCloseable {
  /** A byte behind the text is locked, because Windows lets nobody read a locked one. */
  private static final long LOCKED_BYTE = 1L << 20;

  private final FileChannel channel;
  private final FileLock lock;

  private RunLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the lock or fails at once.
   *
   * @param what the command that runs, for whoever finds the lock held
   */
  public static RunLock take(DataFolder data, String what) {
    data.create();
    try {
      FileChannel channel =
          FileChannel.open(
              data.lock(),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new LockHeldException(
            "Another run holds the lock of "
                + data.root()
                + ": "
                + Files.readString(data.lock()).strip()
                + ". Wait until it has ended, or use another --data.");
      }
      writeHolder(channel, what);
      return new RunLock(channel, lock);
    } catch (FileSystemException e) {
      throw new BadArgumentException(
          "--data %s: nothing can be written there (%s). Mend its permissions, or give another folder."
              .formatted(data.root(), e.getReason() == null ? "no access" : e.getReason()));
    } catch (IOException e) {
      throw new UncheckedIOException("The lock " + data.lock() + " cannot be taken", e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static void writeHolder(FileChannel channel, String what) throws IOException {
    String holder =
        String.format(
            "%s, process %d on %s, since %s%n",
            what,
            ProcessHandle.current().pid(),
            hostName(),
            Instant.now().truncatedTo(ChronoUnit.SECONDS));
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    channel.force(true);
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this machine";
    }
  }

  /** Throws where the lock has been lost, which only a deleted lock file can bring about. */
  public void require() {
    if (!lock.isValid()) {
      throw new IllegalStateException("The lock of the data folder was lost");
    }
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The lock cannot be let go", e);
    }
  }
}
