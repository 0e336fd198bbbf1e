package nl.kapitaalbrug.applicant.request.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what is made up for them. */
final class TextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'t Bakkertje",
                "Müller & Søn B.V.",
                "O’Brien-Ångström",
                "Τεχνική ΑΕ",
                "有限会社さくら",
                "شركة النور",
                "Café “De Brug” (2024) <nieuw> {x} $1 ; -- %",
                "🥐 Croissants"
            })
    void namesAreKeptAsTyped(String name) {
        assertThat(CompanyName.of(name).value()).isEqualTo(name);
    }

    @Test
    void namesArePutIntoOneUnicodeForm() {
        assertThat(CompanyName.of("Cafe\u0301").value()).isEqualTo("Café");
        assertThat(CompanyName.of("  Bakker ").value()).isEqualTo("Bakker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\nb",
                "a\tb",
                "a\u001bb",
                "a\u0085b",
                "a\u2028b",
                "a\u202eb",
                "a\u2066b",
                "a\u200bb",
                "\ufeffa",
                "a\ue000b",
                "a\uffffb"
            })
    void namesHaveNothingThatCannotBeSeen(String name) {
        refuses("TEXT_NOT_ALLOWED", () -> CompanyName.of(name));
    }

    @Test
    void namesHaveNoHalfCharacters() {
        refuses("TEXT_NOT_ALLOWED", () -> CompanyName.of("a" + (char) 0xD83E));
        refuses("TEXT_NOT_ALLOWED", () -> CompanyName.of((char) 0xDD50 + "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0"})
    void namesAreNotEmpty(String name) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CompanyName.of(name.replace('\u00a0', ' ')))
                .extracting(InvalidValueException::code)
                .isEqualTo("TEXT_EMPTY");
    }

    @Test
    void namesHaveABoundCountedInCharactersOfPeople() {
        assertThat(CompanyName.of("🥐".repeat(200)).value()).hasSize(400);
        refuses("NAME_TOO_LONG", () -> CompanyName.of("a".repeat(201)));
        assertThat(ElementName.of("a".repeat(100)).value()).hasSize(100);
        refuses("NAME_TOO_LONG", () -> ElementName.of("a".repeat(101)));
    }

    @Test
    void namesDoNotShowInLogs() {
        assertThat(CompanyName.of("Bakker").toString()).doesNotContain("Bakker");
        assertThat(ElementName.of("Accu").toString()).doesNotContain("Accu");
    }

    @Test
    void referencesCanBeReadOut() {
        Random random = new Random(7);

        for (int i = 0; i < 1_000; i++) {
            assertThat(PublicReference.random(random).value())
                    .matches("KB-[2-9B-DF-HJKMNP-TV-Z]{4}-[2-9B-DF-HJKMNP-TV-Z]{2}");
        }
        refuses("REFERENCE_MALFORMED", () -> PublicReference.of("KB-OOOO-11"));
    }

    private static void refuses(String code, Runnable creation) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(creation::run)
                .extracting(InvalidValueException::code)
                .isEqualTo(code);
    }
}
