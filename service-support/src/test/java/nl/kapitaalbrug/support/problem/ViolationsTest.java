package nl.kapitaalbrug.support.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kapitaalbrug.contracts.value.KvkNumber;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    private final Violations violations = new Violations();

    @Test
    void gathersEverything() {
        violations.at("/a").required(null);
        violations.at("/b").between(11, 0, 10);
        violations.at("/c").at("d").at(0).require(false, "WRONG");
        KvkNumber number = violations.at("/kvk").requireAs("1", KvkNumber::of);

        assertThat(number).isNull();
        assertThat(violations.errors())
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactly(
                        "/a REQUIRED",
                        "/b OUT_OF_RANGE",
                        "/c/d/0 WRONG",
                        "/kvk KVK_NUMBER_MALFORMED");
        assertThatThrownBy(violations::throwIfAny).isInstanceOf(ProblemException.class);
    }

    @Test
    void passesWhatIsRight() {
        violations.at("/b").between(10, 0, 10).require(true, "WRONG");
        violations.at("/c").between(null, 0, 10);

        assertThat(violations.at("/kvk").requireAs("12345678", KvkNumber::of))
                .isEqualTo(new KvkNumber("12345678"));
        assertThatCode(violations::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void keepsTheFirstErrorOfAPartAndLeavesOutItsConsequences() {
        violations.at("/a/b").reject("FIRST");
        violations.at("/a/b").reject("SECOND");
        violations.at("/a").reject("AROUND");
        violations.at("/a/b/c").reject("INSIDE");
        violations.at("/ab").reject("OTHER");

        assertThat(violations.errors())
                .extracting(FieldError::code)
                .containsExactly("FIRST", "OTHER");
    }

    @Test
    void escapesNames() {
        violations.at("").at("a/b~c").reject("WRONG");

        assertThat(violations.errors().getFirst().pointer()).isEqualTo("/a~1b~0c");
    }
}
