package nl.kapitaalbrug.assessment.size.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import nl.kapitaalbrug.contracts.assessment.SizeClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnterpriseSizeTest {

    private static final SizeParameters PARAMETERS = SizeEditions.first();

    @ParameterizedTest
    @CsvSource({
        "9.9, 2000000, 99000000, MICRO",
        "9.9, 99000000, 2000000, MICRO",
        "9.9, 2000000.01, 2000000.01, SMALL",
        "10, 1, 1, SMALL",
        "49.9, 10000000, 99000000, SMALL",
        "49.9, 10000001, 10000001, MEDIUM",
        "50, 1, 1, MEDIUM",
        "249.9, 50000000, 99000000, MEDIUM",
        "249.9, 99000000, 43000000, MEDIUM",
        "249.9, 50000001, 43000001, LARGE",
        "250, 1, 1, LARGE"
    })
    void readsTheClassFromStaffAndOneOfTheAmounts(
            String staff, String turnover, String balance, SizeClass expected) {
        assertThat(size(firm(staff, turnover, balance)).sizeClass()).isEqualTo(expected);
    }

    @Nested
    class Missing {

        @Test
        void figuresLeaveAClassThatTheOthersDecide() {
            assertThat(size(firm("5", null, "100000")).sizeClass()).isEqualTo(SizeClass.MICRO);
            assertThat(size(firm("300", null, null)).sizeClass()).isEqualTo(SizeClass.LARGE);
            assertThat(size(firm(null, "60000000", "50000000")).sizeClass())
                    .isEqualTo(SizeClass.LARGE);
            assertThat(size(firm(null, "50000000", "43000001")).sizeClass()).isNull();
            assertThat(size(firm(null, "50000001", "43000000")).sizeClass()).isNull();
        }

        @Test
        void figuresThatCouldStillChangeTheClassLeaveNone() {
            assertThat(size(firm("5", null, "2000001")).sizeClass()).isNull();
            assertThat(size(firm(null, "100000", "100000")).sizeClass()).isNull();
            assertThat(size(firm("5", null, null)).sizeClass()).isNull();
        }

        @Test
        void figuresOfAPartnerMakeTheSumUnknown() {
            EnterpriseSize size =
                    EnterpriseSize.of(
                            firm("5", "100000", "100000"),
                            List.of(holding("0.3", firm(null, "1", "1"))),
                            List.of(),
                            PARAMETERS);

            assertThat(size.whole().headcount()).isNull();
            assertThat(size.sizeClass()).isNull();
        }
    }

    @Nested
    class Others {

        @ParameterizedTest
        @CsvSource({
            "0.2499, 0, HOLDING_TOO_SMALL",
            "0.25, 25, ",
            "0.5, 50, ",
            "0.5001, 100, PARTNER_IS_LINKED"
        })
        void countByTheirShare(String share, int counted, @Nullable String flag) {
            EnterpriseSize size =
                    EnterpriseSize.of(
                            firm("1", "1", "1"),
                            List.of(holding(share, firm("100", "100", "100"))),
                            List.of(),
                            PARAMETERS);

            assertThat(size.whole().headcount())
                    .isEqualByComparingTo(BigDecimal.valueOf(1 + counted));
            assertThat(size.whole().turnover())
                    .isEqualByComparingTo(BigDecimal.valueOf(1 + counted));
            assertThat(size.whole().balance())
                    .isEqualByComparingTo(BigDecimal.valueOf(1 + counted));
            assertThat(size.flags()).isEqualTo(flag == null ? List.of() : List.of(flag));
        }

        @Test
        void thatAreLinkedCountInFull() {
            EnterpriseSize size =
                    EnterpriseSize.of(
                            firm("45", "1", "1"),
                            List.of(),
                            List.of(firm("4", "1", "1"), firm("1", "1", "1")),
                            PARAMETERS);

            assertThat(size.whole().headcount()).isEqualByComparingTo("50");
            assertThat(size.sizeClass()).isEqualTo(SizeClass.MEDIUM);
        }
    }

    @Test
    void refusesLimitsThatDoNotRise() {
        var limits = PARAMETERS.limits();
        var turned =
                new nl.kapitaalbrug.assessment.method.domain.Parameter<>(
                        limits.value().reversed(),
                        limits.unit(),
                        limits.source(),
                        limits.validFrom(),
                        null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SizeParameters("turned", turned, PARAMETERS.holdings()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new SizeParameters.Holdings(new BigDecimal("0.5"), new BigDecimal("0.25")));
    }

    private static EnterpriseSize size(Undertaking own) {
        return EnterpriseSize.of(own, List.of(), List.of(), PARAMETERS);
    }

    private static EnterpriseSize.Holding holding(String share, Undertaking figures) {
        return new EnterpriseSize.Holding(new BigDecimal(share), figures);
    }

    private static Undertaking firm(
            @Nullable String staff, @Nullable String turnover, @Nullable String balance) {
        return new Undertaking(number(staff), number(turnover), number(balance));
    }

    private static @Nullable BigDecimal number(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
