package nl.kapitaalbrug.support.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * Dependency rules that every service keeps. Use in a service's {@code ArchitectureTest}:
 *
 * <pre>{@code
 * @Test
 * void keepsTheRulesOfTheHouse() {
 *     HouseRules.of("nl.kapitaalbrug.example").features("orders", "stock").check();
 * }
 * }</pre>
 *
 * A feature that is named must exist; one with a {@code domain} package must have something in it.
 */
public final class HouseRules {

    private final String base;
    private final List<String> features;
    private final List<String> packages;

    private HouseRules(String base, List<String> features, List<String> packages) {
        this.base = base;
        this.features = List.copyOf(features);
        this.packages = List.copyOf(packages);
    }

    /** The rules for all classes under that package. */
    public static HouseRules of(String basePackage) {
        return new HouseRules(basePackage, List.of(), List.of());
    }

    /** Names the features: packages right under the base that keep out of each other. */
    public HouseRules features(String... names) {
        return new HouseRules(base, List.of(names), packages);
    }

    /** Names packages, below the base, that may not be empty. */
    public HouseRules packages(String... names) {
        return new HouseRules(base, features, List.of(names));
    }

    /**
     * Checks everything.
     *
     * @throws AssertionError with every violation of the first rule that is broken
     */
    public void check() {
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(base);
        check(classes);
    }

    /** Checks these classes instead of those found. */
    void check(JavaClasses classes) {
        requireNotEmpty(classes);
        for (ArchRule rule : rules()) {
            rule.allowEmptyShould(true).check(classes);
        }
    }

    private void requireNotEmpty(JavaClasses classes) {
        List<String> named = new ArrayList<>(features);
        named.addAll(packages);
        if (named.isEmpty()) {
            named.add("");
        }
        for (String name : named) {
            String prefix = name.isEmpty() ? base : base + "." + name;
            boolean found =
                    classes.stream()
                            .map(JavaClass::getPackageName)
                            .anyMatch(in -> in.equals(prefix) || in.startsWith(prefix + "."));
            if (!found) {
                throw new AssertionError("The package (%s) is named but empty".formatted(prefix));
            }
        }
    }

    private List<ArchRule> rules() {
        List<ArchRule> rules = new ArrayList<>();
        rules.add(domainIsPlain());
        rules.add(applicationKnowsNoAdapter());
        rules.add(applicationKnowsNoFramework());
        rules.add(adaptersKeepToThemselves("web", "mongo", "client"));
        rules.add(adaptersKeepToThemselves("mongo", "web", "client"));
        rules.add(adaptersKeepToThemselves("client", "web", "mongo"));
        rules.add(adaptersAreHidden());
        rules.add(onlyMongoAdaptersKnowTheDriver());
        features.forEach(feature -> rules.add(featuresKeepOut(feature)));
        rules.add(noFieldInjection());
        rules.addAll(bannedCalls());
        return rules;
    }

    private static ArchRule domainIsPlain() {
        return noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.not(
                                resideInAnyPackage(
                                        "java..",
                                        "org.jspecify..",
                                        "..domain..",
                                        "nl.kapitaalbrug.contracts..")))
                .as("domain knows only the JDK and contracts");
    }

    private static ArchRule applicationKnowsNoAdapter() {
        return noClasses()
                .that()
                .resideInAPackage("..application..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..adapter..")
                .as("application does not know adapters");
    }

    private static ArchRule applicationKnowsNoFramework() {
        return noClasses()
                .that()
                .resideInAPackage("..application..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "jakarta.servlet..",
                        "feign..",
                        "com.mongodb..",
                        "org.bson..")
                .as("application does not know HTTP, Feign or the database driver");
    }

    private static ArchRule adaptersKeepToThemselves(String from, String... others) {
        String[] packages = new String[others.length];
        for (int i = 0; i < others.length; i++) {
            packages[i] = "..adapter." + others[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage("..adapter." + from + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .as("the %s adapters do not know other adapters".formatted(from));
    }

    private static ArchRule adaptersAreHidden() {
        return classes()
                .that()
                .resideInAPackage("..adapter..")
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameNotEndingWith("Document")
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .notBePublic()
                .as("adapters are package-private, except documents");
    }

    private ArchRule onlyMongoAdaptersKnowTheDriver() {
        return noClasses()
                .that()
                .resideInAPackage("..adapter..")
                .and()
                .resideOutsideOfPackage("..adapter.mongo..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb..", "org.bson..")
                .as("only mongo adapters know the database driver");
    }

    private ArchRule featuresKeepOut(String feature) {
        String own = base + "." + feature;
        List<String> inner = new ArrayList<>();
        for (String other : features) {
            if (!other.equals(feature)) {
                inner.add(base + "." + other + ".domain..");
                inner.add(base + "." + other + ".adapter..");
            }
        }
        return noClasses()
                .that()
                .resideInAPackage(own + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(inner.toArray(String[]::new)))
                .as("%s talks to other features through their application".formatted(feature));
    }

    private static ArchRule noFieldInjection() {
        return noFields()
                .that(are(DescribedPredicate.not(modifier(JavaModifier.STATIC))))
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .as("nothing is injected into fields");
    }

    private static List<ArchRule> bannedCalls() {
        return List.of(
                noClasses()
                        .should()
                        .callMethod(Thread.class, "sleep", long.class)
                        .orShould()
                        .callMethod(Thread.class, "sleep", java.time.Duration.class)
                        .as("nobody sleeps"),
                noClasses()
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .as("nobody writes to the console"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Date")
                        .as("time is java.time"),
                noClasses()
                        .should()
                        .beAnnotatedWith("org.springframework.transaction.annotation.Transactional")
                        .as("one document at a time: no transactions"),
                classes().should(notBeNamedVaguely()).as("names say what a type is"));
    }

    private static ArchCondition<JavaClass> notBeNamedVaguely() {
        return new ArchCondition<>("not be named Impl, Util, Helper or Manager") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getSimpleName().matches(".*(Impl|Utils?|Helper|Manager)")) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                }
            }
        };
    }
}
