package org.zhibiao.jobs.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents keep in step with each other and with what they point to. */
class DocumentsTest {
  private static final Path ROOT =
      Path.of(System.getProperty("zhibiao.root", "..")).toAbsolutePath().normalize();

  /** What is built or fetched, and templates among the sources. */
  private static final Set<String> NO_DOCUMENTS =
      Set.of("src", "target", "data", "node_modules", ".venv", ".git");

  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern CODE_BLOCK =
      Pattern.compile("^```.*?^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern HEADING = Pattern.compile("^(#+) ", Pattern.MULTILINE);

  @Test
  void bothReadmesShowTheSameCommandsAndOutputs() throws IOException {
    assertThat(codeBlocks("README.zh-CN.md")).isEqualTo(codeBlocks("README.md")).isNotEmpty();
  }

  @Test
  void bothReadmesHaveTheSameSections() throws IOException {
    assertThat(headingLevels("README.zh-CN.md")).isEqualTo(headingLevels("README.md")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksLeadSomewhere(Path document) throws IOException {
    for (String target : finds(LINK, withoutCode(Files.readString(document)), 1)) {
      if (!target.matches("(https?|mailto):.*") && !target.startsWith("#")) {
        Path file = document.resolveSibling(target.replaceFirst("#.*", ""));
        assertThat(file).as("%s points to %s", ROOT.relativize(document), target).exists();
      }
    }
  }

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(DocumentsTest::isDocument)
          .sorted()
          .toList();
    }
  }

  private static boolean isDocument(Path file) {
    for (Path part : ROOT.relativize(file)) {
      if (NO_DOCUMENTS.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }

  private static List<String> codeBlocks(String document) throws IOException {
    return finds(CODE_BLOCK, Files.readString(ROOT.resolve(document)), 0);
  }

  private static List<String> headingLevels(String document) throws IOException {
    return finds(HEADING, withoutCode(Files.readString(ROOT.resolve(document))), 1);
  }

  private static String withoutCode(String text) {
    return CODE_BLOCK.matcher(text).replaceAll("");
  }

  private static List<String> finds(Pattern pattern, String text, int group) {
    List<String> found = new ArrayList<>();
    for (MatchResult match : pattern.matcher(text).results().toList()) {
      found.add(match.group(group));
    }
    return found;
  }
}
