package org.zhibiao.pipeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages follow the data: a later one may import an earlier one, never the reverse. */
class PackageOrderTest {
  private static final List<String> IN_ORDER =
      List.of(
          "text",
          "flag",
          "unit",
          "source",
          "outline",
          "mention",
          "quantity",
          "statement",
          "indicator",
          "subject",
          "fact",
          "score");

  private static JavaClasses classes;

  @BeforeAll
  static void readClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zhibiao.pipeline");
  }

  @ParameterizedTest
  @MethodSource("stages")
  void noStageImportsALaterOne(String stage, List<String> later) {
    noClasses()
        .that()
        .resideInAPackage(packageOf(stage))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later.stream().map(PackageOrderTest::packageOf).toArray(String[]::new))
        .check(classes);
  }

  static Stream<Arguments> stages() {
    return IntStream.range(0, IN_ORDER.size() - 1)
        .mapToObj(i -> Arguments.of(IN_ORDER.get(i), IN_ORDER.subList(i + 1, IN_ORDER.size())));
  }

  @Test
  void theLibraryKnowsNeitherSparkNorTheWarehouse() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.spark..", "org.apache.hadoop..", "org.duckdb..", "org.zhibiao.warehouse..")
        .check(classes);
  }

  private static String packageOf(String stage) {
    return "org.zhibiao.pipeline." + stage + "..";
  }
}
