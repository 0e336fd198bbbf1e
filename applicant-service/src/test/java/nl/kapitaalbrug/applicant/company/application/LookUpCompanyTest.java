package nl.kapitaalbrug.applicant.company.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import org.junit.jupiter.api.Test;

final class LookUpCompanyTest {

    private static final ApplicantId ME = ApplicantId.of("me");
    private static final KvkNumber NUMBER = KvkNumber.of("12345678");
    private static final CompanyProfile PROFILE =
            new CompanyProfile(NUMBER, "Bakker", null, null, null, List.of(), null, null, null);
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    private final Memory memory = new Memory();
    private Instant now = START;
    private LookUp answer = new LookUp.Found(PROFILE);

    @Test
    void remembersWhatTheRegisterSaidForADay() {
        LookUpCompany companies = companies();

        assertThat(companies.lookUp(ME, NUMBER)).isEqualTo(answer);

        assertThat(companies.recentProfile(ME, NUMBER)).contains(PROFILE);
        now = START.plus(Duration.ofHours(24));
        assertThat(companies.recentProfile(ME, NUMBER)).contains(PROFILE);
        now = START.plus(Duration.ofHours(24)).plusMillis(1);
        assertThat(companies.recentProfile(ME, NUMBER)).isEmpty();
    }

    @Test
    void remembersItForTheOneWhoAskedOnly() {
        LookUpCompany companies = companies();
        companies.lookUp(ME, NUMBER);

        assertThat(companies.recentProfile(ApplicantId.of("other"), NUMBER)).isEmpty();
        assertThat(companies.recentProfile(ME, KvkNumber.of("87654321"))).isEmpty();
    }

    @Test
    void remembersNothingWhenTheRegisterSaidNothing() {
        answer = new LookUp.NotAvailable();

        assertThat(companies().lookUp(ME, NUMBER)).isEqualTo(answer);

        assertThat(memory.kept).isEmpty();
    }

    @Test
    void dropsWhatIsPastOnceADay() {
        LookUpCompany companies = companies();

        companies.lookUp(ME, NUMBER);
        companies.lookUp(ME, NUMBER);
        now = START.plus(Duration.ofDays(1));
        companies.lookUp(ME, NUMBER);

        assertThat(memory.drops).containsExactly(START.minus(Duration.ofDays(1)), START);
    }

    private LookUpCompany companies() {
        InstantSource source = () -> now;
        return new LookUpCompany(number -> answer, memory, source.withZone(ZoneOffset.UTC));
    }

    /** Recent look-ups in memory. */
    private static final class Memory implements RecentLookUps {

        private record Kept(CompanyProfile profile, Instant at) {}

        private final Map<String, Kept> kept = new HashMap<>();
        private final List<Instant> drops = new ArrayList<>();

        @Override
        public void keep(ApplicantId owner, CompanyProfile profile, Instant at) {
            kept.put(owner + "/" + profile.kvkNumber(), new Kept(profile, at));
        }

        @Override
        public Optional<CompanyProfile> find(ApplicantId owner, KvkNumber number, Instant since) {
            return Optional.ofNullable(kept.get(owner + "/" + number))
                    .filter(found -> !found.at().isBefore(since))
                    .map(Kept::profile);
        }

        @Override
        public void dropBefore(Instant moment) {
            drops.add(moment);
        }
    }
}
