package nl.kapitaalbrug.support.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseRulesTest {

    private static final String PLANTED = "nl.kapitaalbrug.support.house.planted";

    @ParameterizedTest
    @CsvSource({
        "shelf.domain, domain knows only the JDK",
        "shelf.adapter.web, adapters are package-private",
        "shelf.application, nothing is injected into fields",
    })
    void bitesOnThePlantedViolation(String place, String rule) {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED + "." + place);

        assertThatThrownBy(() -> HouseRules.of(PLANTED + "." + place).check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule);
    }

    @Test
    void bitesOnAdaptersThatKnowEachOther() {
        JavaClasses planted =
                new ClassFileImporter()
                        .importPackages(PLANTED + ".shelf.adapter.mongo", PLANTED + ".till.domain");

        assertThatThrownBy(() -> HouseRules.of(PLANTED).features("shelf", "till").check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("do not know other adapters");
    }

    @Test
    void bitesOnAFeatureThatDoesNotExist() {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED + ".till");

        assertThatThrownBy(() -> HouseRules.of(PLANTED).features("till", "cellar").check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("cellar");
    }

    @Test
    void passesCleanCode() {
        JavaClasses clean = new ClassFileImporter().importPackages(PLANTED + ".till");

        HouseRules.of(PLANTED).features("till").packages("till.domain").check(clean);
    }

    @Test
    void holdsForThisModule() {
        HouseRules.of("nl.kapitaalbrug.support")
                .packages("problem", "json", "outbox", "inbox", "audit", "idempotency", "mongo")
                .check();
    }

    @Test
    void thisModuleKeepsItsSize() {
        SizeRules.check();
    }

    @Test
    void bitesOnALongMethod(@TempDir Path sources) throws IOException {
        Files.writeString(
                sources.resolve("Long.java"),
                "class Long { void longer() {" + "\n".repeat(41) + "} }");

        assertThat(SizeRules.violations(sources)).singleElement().asString().contains("longer");
    }
}
