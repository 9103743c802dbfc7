package org.zhibiao.jobs.rows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The end of a Parquet file, which describes all before it. Parquet's Java library lists there the
 * encodings of each column in the order of a hash set, and that order changes from one process to
 * the next; here it is laid down.
 */
final class ParquetFooter {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  /** Behind the footer: its length as four bytes, then the magic. */
  private static final int TAIL = 4 + MAGIC.length;

  private ParquetFooter() {}

  /** Writes a file's footer again with its lists in order; says how many rows the file has. */
  static long putInOrder(Path file) throws IOException {
    return change(file, ParquetFooter::sortEncodings).getNum_rows();
  }

  /** Writes a file's footer again after a change; says what stands in it now. */
  static FileMetaData change(Path file, Consumer<FileMetaData> change) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      byte[] tail = read(channel, channel.size() - TAIL, TAIL);
      int length = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt();
      long begin = channel.size() - TAIL - length;
      byte[] footer = read(channel, begin, length);
      FileMetaData metadata = Util.readFileMetaData(new ByteArrayInputStream(footer));
      change.accept(metadata);
      write(channel, begin, metadata);
      return metadata;
    }
  }

  private static void sortEncodings(FileMetaData metadata) {
    for (RowGroup group : metadata.getRow_groups()) {
      for (ColumnChunk column : group.getColumns()) {
        column.getMeta_data().setEncodings(sorted(column.getMeta_data().getEncodings()));
      }
    }
  }

  private static List<Encoding> sorted(List<Encoding> encodings) {
    List<Encoding> sorted = new ArrayList<>(encodings);
    sorted.sort(Comparator.comparingInt(Encoding::getValue));
    return sorted;
  }

  private static byte[] read(FileChannel channel, long from, int length) throws IOException {
    byte[] bytes = new byte[length];
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      if (channel.read(rest, from + rest.position()) < 0) {
        throw new EOFException("A Parquet file ends before its footer does");
      }
    }
    return bytes;
  }

  private static void write(FileChannel channel, long from, FileMetaData metadata)
      throws IOException {
    ByteArrayOutputStream footer = new ByteArrayOutputStream();
    Util.writeFileMetaData(metadata, footer);
    ByteBuffer bytes =
        ByteBuffer.allocate(footer.size() + TAIL)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(footer.toByteArray())
            .putInt(footer.size())
            .put(MAGIC)
            .flip();
    channel.truncate(from);
    channel.position(from);
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }
}
