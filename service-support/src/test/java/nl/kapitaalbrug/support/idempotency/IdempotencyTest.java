package nl.kapitaalbrug.support.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kapitaalbrug.support.problem.Problem;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyTest {

    private final IdempotencyKey key = new IdempotencyKey("k-1");

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void saysThatTheKeyIsMissing(String header) {
        assertThat(refusal(() -> IdempotencyKey.fromHeader(header)).code())
                .isEqualTo("idempotency-key-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a_b", "é", "a,b", "\"a\"", "a\nb"})
    void refusesOtherCharacters(String header) {
        Problem problem = refusal(() -> IdempotencyKey.fromHeader(header));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors().getFirst().pointer()).isEqualTo("/header/Idempotency-Key");
    }

    @Test
    void takesOneTo255Characters() {
        assertThat(IdempotencyKey.fromHeader("x".repeat(255)).value()).hasSize(255);
        assertThat(refusal(() -> IdempotencyKey.fromHeader("x".repeat(256))).status())
                .isEqualTo(400);
    }

    @Test
    void theOrderOfFieldsIsNotAnotherBody() {
        Map<String, Object> turned = new LinkedHashMap<>();
        turned.put("b", 2);
        turned.put("a", 1);

        assertThat(Attempt.of("me", "CREATE", key, Map.of("a", 1, "b", 2)))
                .isEqualTo(Attempt.of("me", "CREATE", key, turned));
    }

    @Test
    void knowsACallAgain() {
        Attempt first = Attempt.of("me", "SUBMIT", key, Map.of());
        UsedKeys used = UsedKeys.none().with(first);

        assertThat(used.knows(Attempt.of("me", "SUBMIT", key, Map.of()))).isTrue();
        assertThat(used.knows(Attempt.of("you", "SUBMIT", key, Map.of()))).isFalse();
        assertThat(used.knows(Attempt.of("me", "WITHDRAW", key, Map.of()))).isFalse();
        assertThat(used.knows(Attempt.of("me", "SUBMIT", new IdempotencyKey("k-2"), Map.of())))
                .isFalse();
        assertThat(
                        refusal(() -> used.knows(Attempt.of("me", "SUBMIT", key, Map.of("a", 1))))
                                .code())
                .isEqualTo("idempotency-mismatch");
    }

    @Test
    void keepsTheLastTwenty() {
        UsedKeys used = UsedKeys.none();
        for (int i = 0; i < UsedKeys.MAX + 5; i++) {
            used = used.with(Attempt.of("me", "SAVE", new IdempotencyKey("k-" + i), Map.of()));
        }

        assertThat(used.attempts()).hasSize(UsedKeys.MAX);
        assertThat(used.attempts().getFirst().key()).isEqualTo("k-5");
        assertThat(used.attempts().getLast().key()).isEqualTo("k-24");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void saysThatTheVersionIsMissing(String header) {
        assertThat(refusal(() -> EntityTag.fromHeader(header)).status()).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "5", "W/\"5\"", "\"x\"", "\"5\", \"6\"", "\"-1\""})
    void aTagThatIsNoneOfOursMatchesNothing(String header) {
        assertThat(refusal(() -> EntityTag.fromHeader(header)).status()).isEqualTo(412);
    }

    @Test
    void comparesVersions() {
        EntityTag tag = EntityTag.fromHeader("\"5\"");

        tag.requireCurrent(5);
        assertThat(tag.header()).isEqualTo("\"5\"");
        assertThat(refusal(() -> tag.requireCurrent(6)).status()).isEqualTo(412);
    }

    private static Problem refusal(ThrowingCallable call) {
        ProblemException[] caught = new ProblemException[1];
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(ProblemException.class, thrown -> caught[0] = thrown);
        return caught[0].problem();
    }
}
