package org.crosscheck.architecture;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The architecture, as sentences that hold; and each of them seen to fail. */
final class ArchitectureTest {

  private static final String ROOT = "org.crosscheck";
  private static final String WRONG = "org.crosscheck.architecture.wrong";
  private static final int LONGEST = 400;
  private static final int MOST = 15;

  /** The model's packages hold records of a few lines, which are read together. */
  private static final int MOST_IN_MODEL = 20;

  private static final Path SOURCES = Path.of("src/main/java");

  @TestFactory
  Stream<DynamicTest> theArchitectureHolds() {
    JavaClasses product =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    return new Architecture(ROOT)
        .rules().entrySet().stream()
            .map(
                rule ->
                    DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(product)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleFailsOnItsCounterExample() {
    JavaClasses wrong = new ClassFileImporter().importPackages(WRONG);
    return new Architecture(WRONG)
        .rules().entrySet().stream()
            .map(
                rule ->
                    DynamicTest.dynamicTest(
                        "not: " + rule.getKey(),
                        () ->
                            assertThat(
                                    assertThrows(
                                        AssertionError.class, () -> rule.getValue().check(wrong)))
                                .hasMessageThat()
                                .contains(WRONG)));
  }

  @Test
  void sourcesAreSmall() throws IOException {
    assertThat(complaints(SOURCES)).isEmpty();
  }

  @Test
  void sourcesThatAreNotSmallAreNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Long.java"), "\n".repeat(LONGEST + 1));
    Files.writeString(folder.resolve("package-info.java"), "package a;\n");
    Path bare = Files.createDirectory(folder.resolve("bare"));
    Files.writeString(bare.resolve("Short.java"), "class Short {}\n");
    Path crowd = Files.createDirectory(folder.resolve("crowd"));
    Files.writeString(crowd.resolve("package-info.java"), "/** Crowded. */\npackage crowd;\n");
    for (int i = 0; i <= MOST; i++) {
      Files.writeString(crowd.resolve("Crowd" + i + ".java"), "\n");
    }
    List<String> complaints = complaints(folder);
    assertWithMessage("%s", complaints).that(complaints).hasSize(4);
    assertThat(complaints.toString()).contains("Long.java has 401 lines");
    assertThat(complaints.toString()).contains("package-info.java does not say what it is for");
    assertThat(complaints.toString()).contains("crowd has 16 classes");
    assertThat(complaints.toString()).contains("bare has no package-info.java");
  }

  /** What is too long, and which package does not say what it is for. */
  private static List<String> complaints(Path root) throws IOException {
    List<String> complaints = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() > LONGEST) {
        complaints.add(file + " has " + lines.size() + " lines");
      }
      Path info = file.resolveSibling("package-info.java");
      if (!Files.exists(info)) {
        complaints.add(file.getParent() + " has no package-info.java");
      } else if (file.equals(info) && classes(info) > most(info)) {
        complaints.add(info.getParent() + " has " + classes(info) + " classes");
      } else if (file.equals(info) && (lines.isEmpty() || !lines.get(0).startsWith("/**"))) {
        complaints.add(file + " does not say what it is for");
      }
    }
    return complaints;
  }

  private static int most(Path packageInfo) {
    return packageInfo.startsWith(SOURCES.resolve("org/crosscheck/model")) ? MOST_IN_MODEL : MOST;
  }

  private static long classes(Path packageInfo) throws IOException {
    try (Stream<Path> files = Files.list(packageInfo.resolveSibling(""))) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.equals(packageInfo))
          .count();
    }
  }
}
