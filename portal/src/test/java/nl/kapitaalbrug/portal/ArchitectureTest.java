package nl.kapitaalbrug.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import nl.kapitaalbrug.support.house.SizeRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses PORTAL =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("nl.kapitaalbrug.portal");

    @Test
    void knowsNoServiceFromTheInside() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideInAPackage("..portal..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "nl.kapitaalbrug.applicant..",
                                "nl.kapitaalbrug.assessment..",
                                "nl.kapitaalbrug.financing..",
                                "org.bson..",
                                "com.mongodb..");

        rule.check(PORTAL);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("nl.kapitaalbrug.portal.(*)..").should().beFreeOfCycles().check(PORTAL);
    }

    @Test
    void formsAndFormatsKnowNothingOfTheWeb() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideInAnyPackage("..portal.form..", "..portal.format..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("..portal.request..", "..portal.client..", "jakarta..");

        rule.check(PORTAL);
        assertThatThrownBy(() ->
                        noClasses()
                                .that()
                                .resideInAPackage("..portal.request..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("..portal.form..")
                                .check(PORTAL))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void drawingsKnowNothingOfWhatTheyShow() {
        noClasses()
                .that()
                .resideInAPackage("..portal.chart..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("..portal.chart..", "java..", "org.jspecify..")
                .check(PORTAL);
    }

    @Test
    void keepsItsSize() {
        SizeRules.check();
        SizeRules.check(Path.of("src/test/java"));
    }

    @Test
    void everyPackageIsThere() {
        for (String part :
                new String[] {
                    "layout",
                    "format",
                    "form",
                    "request",
                    "client",
                    "start",
                    "developer",
                    "calculator",
                    "chart",
                    "province"
                }) {
            assertThat(
                            PORTAL.that(
                                    DescribedPredicate.describe(
                                            part,
                                            one ->
                                                    one.getPackageName()
                                                            .endsWith("portal." + part))))
                    .isNotEmpty();
        }
    }
}
