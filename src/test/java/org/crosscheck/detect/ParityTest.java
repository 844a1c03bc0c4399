package org.crosscheck.detect;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.detect.example.Example;
import org.crosscheck.detect.example.Expectation;
import org.crosscheck.detect.example.RuleExamples;
import org.junit.jupiter.api.Test;

/** Detectors, examples and the list keep up with each other. */
final class ParityTest {

  private static final RuleExamples EXAMPLES = RuleExamples.load();

  @Test
  void everyDetectorStandsInTheList() {
    List<String> listed =
        Detectors.ALL.stream().map(detector -> detector.getClass().getName()).sorted().toList();
    assertThat(listed).containsExactlyElementsIn(detectorClasses());
  }

  @Test
  void theListIsInOrderOfIds() {
    assertThat(Detectors.ALL.stream().map(detector -> RuleCards.of(detector).id()).toList())
        .isInStrictOrder();
  }

  @Test
  void everyDetectorHasItsExamples() {
    for (Detector detector : Detectors.ALL) {
      String id = RuleCards.of(detector).id();
      assertWithMessage("%s", id).that(missing(EXAMPLES.of(id))).isEmpty();
    }
  }

  @Test
  void everyFolderOfExamplesHasItsDetector() {
    assertThat(Detectors.ALL.stream().map(detector -> RuleCards.of(detector).id()).toList())
        .containsAtLeastElementsIn(EXAMPLES.rules());
  }

  @Test
  void everyDetectorIsFinalAndKeepsNothing() {
    for (Detector detector : Detectors.ALL) {
      assertWithMessage("%s", detector.getClass()).that(changeable(detector.getClass())).isEmpty();
    }
  }

  /** What a rule's examples lack. */
  static List<String> missing(List<Example> examples) {
    List<String> missing = new ArrayList<>();
    if (examples.stream().noneMatch(each -> each.expectation().kind().shown())) {
      missing.add("an example that it reports");
    }
    if (examples.stream()
        .noneMatch(
            each ->
                each.expectation().kind() == Expectation.Kind.AGREES
                    || each.expectation().kind() == Expectation.Kind.COMPATIBLE)) {
      missing.add("an example that agrees or is compatible");
    }
    if (examples.stream()
        .noneMatch(each -> each.trap() != null || each.knownFalseAlarm() != null)) {
      missing.add("an example with trap: or known-false-alarm:");
    }
    for (Example example : examples) {
      if (example.trap() != null && example.expectation().kind().shown()) {
        missing.add(example + " is a trap, yet reported");
      }
      if (example.knownFalseAlarm() != null && !example.expectation().kind().shown()) {
        missing.add(example + " is a known false alarm, yet silent");
      }
    }
    return missing;
  }

  /** Why a detector is not stateless. */
  static List<String> changeable(Class<?> type) {
    List<String> reasons = new ArrayList<>();
    if (!Modifier.isFinal(type.getModifiers())) {
      reasons.add("it is not final");
    }
    Arrays.stream(type.getDeclaredFields())
        .filter(field -> !field.isSynthetic())
        .filter(field -> !Modifier.isFinal(field.getModifiers()))
        .map(Field::getName)
        .forEach(name -> reasons.add("its field " + name + " can change"));
    return reasons;
  }

  private static ImmutableList<String> detectorClasses() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.crosscheck.detect")
            .stream()
            .filter(type -> type.isAssignableTo(Detector.class) && !type.isInterface())
            .map(JavaClass::getName)
            .sorted()
            .collect(ImmutableList.toImmutableList());
  }
}
