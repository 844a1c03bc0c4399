package org.crosscheck.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.detect.Detector;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the architecture, as sentences, below a root package: the product's own, or that of
 * the counter-examples which show that each rule can fail.
 */
final class Architecture {

  /** From left to right: each may look at those before it. */
  private static final List<String> STAGES =
      List.of(
          "learn",
          "lexicon",
          "ingest",
          "annotate",
          "group",
          "mention",
          "claims",
          "relation",
          "align",
          "contrast",
          "detect",
          "score",
          "rank",
          "report");

  private final String root;

  Architecture(String root) {
    this.root = root;
  }

  /** Every rule, by what it says. */
  Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new TreeMap<>();
    rules.put("the model knows the JDK, Guava and JSpecify only", modelKnowsLittle());
    rules.put("stages only look left", stagesOnlyLookLeft());
    rules.put("the store knows the model only", storeKnowsTheModelOnly());
    rules.put("only annotate knows CoreNLP", onlyAnnotateKnowsCoreNlp());
    rules.put("detectors are final", detectorsAreFinal());
    rules.put("detectors keep no state", detectorsKeepNoState());
    rules.put("no old dates", noOldDates());
    rules.put("no default locale", noDefaultLocale());
    rules.put("only app prints", onlyAppPrints());
    rules.put("only app reads clock and environment", onlyAppReadsClockAndEnvironment());
    rules.put("packages are @NullMarked", packagesAreNullMarked());
    return rules;
  }

  private String in(String stage) {
    return root + "." + stage + "..";
  }

  private ArchRule modelKnowsLittle() {
    return classes()
        .that()
        .resideInAPackage(in("model"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                in("model"), "java..", "com.google.common..", "org.jspecify.annotations.."))
        .allowEmptyShould(true);
  }

  private ArchRule stagesOnlyLookLeft() {
    List<ArchRule> rules = new ArrayList<>();
    for (int i = 0; i < STAGES.size(); i++) {
      List<String> right = new ArrayList<>();
      STAGES.subList(i + 1, STAGES.size()).forEach(stage -> right.add(in(stage)));
      right.add(in("app"));
      rules.add(
          noClasses()
              .that()
              .resideInAPackage(in(STAGES.get(i)))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(right.toArray(String[]::new))
              .allowEmptyShould(true));
    }
    return CompositeArchRule.of(rules);
  }

  /** And what it is written in: a web application can sit on it without the stages. */
  private ArchRule storeKnowsTheModelOnly() {
    return classes()
        .that()
        .resideInAPackage(in("store"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                in("store"),
                in("model"),
                "java..",
                "com.google.common..",
                "org.slf4j..",
                "org.jspecify.annotations.."))
        .allowEmptyShould(true);
  }

  private ArchRule onlyAnnotateKnowsCoreNlp() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(in("annotate"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford.nlp..");
  }

  private static ArchRule detectorsAreFinal() {
    return classes()
        .that(assignableTo(Detector.class))
        .and()
        .areNotInterfaces()
        .should()
        .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
        .allowEmptyShould(true);
  }

  private static ArchRule detectorsKeepNoState() {
    return fields()
        .that()
        .areDeclaredInClassesThat(assignableTo(Detector.class))
        .should()
        .beFinal()
        .allowEmptyShould(true);
  }

  private static ArchRule noOldDates() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            nameMatching(
                    "java\\.(util\\.(Date|Calendar|GregorianCalendar)|text\\.SimpleDateFormat)")
                .as("old dates")
                .forSubtype());
  }

  private static ArchRule noDefaultLocale() {
    DescribedPredicate<JavaMethodCall> dependent =
        DescribedPredicate.describe(
            "the default locale decides",
            call ->
                isCall(call, "java.util.Locale", "getDefault")
                    || ((isCall(call, "java.lang.String", "toLowerCase")
                            || isCall(call, "java.lang.String", "toUpperCase"))
                        && call.getTarget().getRawParameterTypes().isEmpty())
                    || (isCall(call, "java.lang.String", "format")
                        && call.getTarget().getRawParameterTypes().size() == 2)
                    || isCall(call, "java.lang.String", "formatted"));
    return classes().should(never(callMethodWhere(dependent)));
  }

  private ArchRule onlyAppPrints() {
    DescribedPredicate<JavaAccess<?>> standard =
        DescribedPredicate.describe(
            "a standard stream is used",
            access ->
                access.getTargetOwner().isEquivalentTo(System.class)
                    && List.of("in", "out", "err").contains(access.getName()));
    return classes()
        .that()
        .resideOutsideOfPackage(in("app"))
        .should(never(accessTargetWhere(standard)));
  }

  private ArchRule onlyAppReadsClockAndEnvironment() {
    DescribedPredicate<JavaMethodCall> outside =
        DescribedPredicate.describe(
            "clock or environment is read",
            call ->
                (call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getRawParameterTypes().isEmpty())
                    || (call.getTargetOwner().getName().equals("java.time.Clock")
                        && call.getName().startsWith("system"))
                    || isCall(call, "java.time.ZoneId", "systemDefault")
                    || isCall(call, "java.lang.Math", "random")
                    || isCall(call, "java.lang.System", "currentTimeMillis")
                    || isCall(call, "java.lang.System", "nanoTime")
                    || isCall(call, "java.lang.System", "getenv")
                    || isCall(call, "java.lang.System", "getProperty"));
    return classes()
        .that()
        .resideOutsideOfPackage(in("app"))
        .should(never(callMethodWhere(outside)));
  }

  private static boolean isCall(JavaMethodCall call, String owner, String name) {
    return call.getTargetOwner().getName().equals(owner) && call.getName().equals(name);
  }

  private static ArchRule packagesAreNullMarked() {
    return classes()
        .that(
            DescribedPredicate.describe(
                "stand at the top of their file", type -> type.isTopLevelClass()))
        .should(
            new ArchCondition<>("be in a package that is @NullMarked") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                    new SimpleConditionEvent(
                        type, marked, type.getName() + " is in a package that is not @NullMarked"));
              }
            });
  }
}
