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

/**
 * The rules of the house, with one exception: the rule model of the catalogue ({@code
 * catalogue.domain}) is the language that matching evaluates, so matching may use it.
 */
class ArchitectureTest {

    private static final String BASE = "nl.kapitaalbrug.financing";

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.of(BASE)
                .packages(
                        "catalogue.domain",
                        "catalogue.application",
                        "catalogue.adapter.file",
                        "catalogue.adapter.web",
                        "matching.domain")
                .check();
    }

    @Test
    void keepsTypesAndMethodsSmall() {
        SizeRules.check();
    }

    @Test
    void theCatalogueDoesNotKnowMatching() {
        keepsOut("catalogue..", "matching..").check(classes());
    }

    @Test
    void matchingUsesOnlyTheLanguageAndTheUseCasesOfTheCatalogue() {
        keepsOut("matching..", "catalogue.adapter..").check(classes());
    }

    @Test
    void theRuleBites() {
        assertThatThrownBy(() -> keepsOut("matching..", "catalogue.domain..").check(classes()))
                .isInstanceOf(AssertionError.class);
    }

    private static ArchRule keepsOut(String from, String of) {
        return noClasses()
                .that()
                .resideInAPackage(BASE + "." + from)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + "." + of);
    }

    private static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(BASE);
    }
}
