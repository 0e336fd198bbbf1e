package nl.kapitaalbrug.financing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import nl.kapitaalbrug.support.house.HouseRules;
import nl.kapitaalbrug.support.house.SizeRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String BASE = "nl.kapitaalbrug.financing";
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(BASE);

    /** Rules are data that matching evaluates, so matching knows the values of the catalogue. */
    private static final ArchRule NO_WAY_BACK =
            noClasses()
                    .that()
                    .resideInAPackage(BASE + ".catalogue..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(BASE + ".matching..");

    private static final ArchRule NO_ADAPTER_OF_OTHERS =
            noClasses()
                    .that()
                    .resideInAPackage(BASE + ".matching..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(BASE + ".catalogue.adapter..");

    /** Rows are made of what matching kept; matching does not know that they exist. */
    private static final ArchRule ROWS_AFTER_MATCHING =
            noClasses()
                    .that()
                    .resideInAnyPackage(BASE + ".catalogue..", BASE + ".matching..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(BASE + ".need..", BASE + ".deal..");

    private static final ArchRule ROWS_KNOW_NO_ADAPTER =
            noClasses()
                    .that()
                    .resideInAPackage(BASE + ".need..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..adapter..", BASE + ".deal..");

    private static final ArchRule DEALS_KNOW_NO_ADAPTER_OF_OTHERS =
            noClasses()
                    .that()
                    .resideInAPackage(BASE + ".deal..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            BASE + ".catalogue.adapter..", BASE + ".matching.adapter..");

    /** Figures are made of rows; what stands in the database is not theirs to read. */
    private static final ArchRule FIGURES_AFTER_ROWS =
            noClasses()
                    .that()
                    .resideInAPackage(BASE + ".demand..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            BASE + ".matching.adapter..",
                            BASE + ".matching.application..",
                            BASE + ".catalogue.adapter..",
                            "com.mongodb..");

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.of(BASE)
                .packages(
                        "catalogue.domain",
                        "catalogue.application",
                        "catalogue.adapter",
                        "matching.domain",
                        "matching.application",
                        "matching.adapter.web",
                        "matching.adapter.mongo",
                        "need.domain",
                        "need.application",
                        "deal.domain",
                        "deal.application",
                        "deal.adapter.web",
                        "demand.domain",
                        "demand.application",
                        "demand.adapter.web")
                .check();
    }

    @Test
    void staysSmallEnoughToRead() {
        SizeRules.check();
    }

    @Test
    void catalogueDoesNotKnowMatching() {
        NO_WAY_BACK.check(CLASSES);
        NO_ADAPTER_OF_OTHERS.check(CLASSES);
    }

    @Test
    void rowsOfNeedsComeAfterMatching() {
        ROWS_AFTER_MATCHING.check(CLASSES);
        ROWS_KNOW_NO_ADAPTER.check(CLASSES);
        DEALS_KNOW_NO_ADAPTER_OF_OTHERS.check(CLASSES);
        FIGURES_AFTER_ROWS.check(CLASSES);
    }

    @Test
    void noticesADependencyThatIsForbidden() {
        ArchRule planted =
                noClasses()
                        .that()
                        .resideInAPackage(BASE + ".matching..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(BASE + ".catalogue.domain..");

        assertThatThrownBy(() -> planted.check(CLASSES)).isInstanceOf(AssertionError.class);
    }
}
