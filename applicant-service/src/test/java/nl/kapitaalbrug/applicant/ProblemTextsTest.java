package nl.kapitaalbrug.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.problem.ProblemType;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.Tenor;
import nl.kapitaalbrug.support.problem.FieldError;
import nl.kapitaalbrug.support.problem.Problem;
import nl.kapitaalbrug.support.problem.ProblemTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code that this service answers with has a text of its own in both languages. */
final class ProblemTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/nl/kapitaalbrug/applicant/request");
    private static final Pattern CODE =
            Pattern.compile(
                    "(?:refuse\\(|require\\(|reject\\(|Finding\\.of\\(|validation\\(|"
                            + "InvalidValueException\\()[^;]*?\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\"");
    private static final Pattern CONFLICT =
            Pattern.compile("\"((?:request|too|invitation|takes)-[a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void existForEveryFieldError(String language) {
        Locale locale = Locale.of(language);
        ProblemTexts texts = new ProblemTexts();
        String general = texts.detail(FieldError.of("/x", "INVALID"), locale);

        assertThat(fieldCodes())
                .hasSizeGreaterThan(40)
                .allSatisfy(code ->
                        assertThat(texts.detail(FieldError.of("/x", code, 1, 2), locale))
                                .isNotEqualTo(general)
                                .doesNotContain("{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void existForEveryRefusal(String language) {
        Locale locale = Locale.of(language);
        ProblemTexts texts = new ProblemTexts();
        String general = texts.detail(Problem.of(ProblemType.CONFLICT), locale);

        assertThat(found(CONFLICT))
                .contains("request-is-withdrawn", "too-many-drafts")
                .allSatisfy(code ->
                        assertThat(
                                        texts.detail(
                                                Problem.of(ProblemType.CONFLICT).withCode(code),
                                                locale))
                                .isNotEqualTo(general));
    }

    @Test
    void namesTheBoundWithoutDecimals() {
        FieldError error = FieldError.of("/x", "EXTERNAL_NEED_TOO_LARGE", 100_000_000);

        assertThat(new ProblemTexts().detail(error, Locale.of("nl"))).contains("€ 100.000.000");
        assertThat(new ProblemTexts().detail(error, Locale.ENGLISH)).contains("€100,000,000");
    }

    private static Set<String> fieldCodes() {
        Set<String> codes = new TreeSet<>(found(CODE));
        List<Runnable> refused =
                List.of(
                        () -> KvkNumber.of("1"),
                        () -> Tenor.of(0),
                        () -> MunicipalityCode.of("x"),
                        () -> EuroAmount.ofEuros(Long.MAX_VALUE / 1_000),
                        () -> EuroAmount.of(new BigDecimal("0.001")));
        for (Runnable creation : refused) {
            try {
                creation.run();
            } catch (InvalidValueException e) {
                codes.add(e.code());
            }
        }
        return codes;
    }

    private static Set<String> found(Pattern pattern) {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
