package nl.kapitaalbrug.assessment.passport.adapter.seal;

import static nl.kapitaalbrug.assessment.passport.SubmittedRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import nl.kapitaalbrug.assessment.passport.application.AssessRequest;
import nl.kapitaalbrug.assessment.passport.application.PassportStatement;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports;
import nl.kapitaalbrug.assessment.passport.application.Seals;
import nl.kapitaalbrug.assessment.passport.application.Seals.Opened;
import nl.kapitaalbrug.assessment.passport.application.SigningKeyStore;
import nl.kapitaalbrug.assessment.passport.application.VerifyPassport;
import nl.kapitaalbrug.assessment.passport.application.VerifyPassport.Code;
import nl.kapitaalbrug.assessment.passport.domain.Passport;
import nl.kapitaalbrug.assessment.risk.application.AssessRisk;
import nl.kapitaalbrug.assessment.risk.domain.RiskEditions;
import nl.kapitaalbrug.assessment.technology.application.AssessTechnology;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyEditions;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.json.CanonicalJson;
import nl.kapitaalbrug.support.json.JsonMappers;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** Seals with keys that rotate. */
final class SealsTest {

    private static final ReadPassports PASSPORTS = Mockito.mock(ReadPassports.class);

    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final String SECRET = "only-in-tests-".repeat(3);

    private final InMemoryKeys store = new InMemoryKeys();

    @Test
    void aSealSaysWhatWasSealed() {
        PassportStatement statement = statement();
        String seal = at(NOW).seal(statement);

        assertThat(at(NOW).open(seal)).isEqualTo(new Opened.Genuine(statement));
        assertThat(seal.split("\\.")).hasSize(3);
        assertThat(
                        new VerifyPassport(at(NOW), PASSPORTS, clock(NOW))
                                .verify("  " + seal + "\n")
                                .code())
                .isEqualTo(Code.VALID);
        assertThat(
                        new VerifyPassport(
                                        at(NOW), PASSPORTS, clock(NOW.plus(Duration.ofDays(400))))
                                .verify(seal)
                                .code())
                .isEqualTo(Code.EXPIRED);
    }

    @Test
    void whatWasSealedBeforePeopleDecidedAnythingStillReads() {
        PassportStatement statement = statement();
        String before = CanonicalJson.of(statement).replace("\"decision\":null,", "");

        assertThat(before).doesNotContain("decision");
        assertThat(JsonMappers.tolerant().readValue(before, PassportStatement.class))
                .isEqualTo(statement);
    }

    /** Each single character of the sealed text, changed. */
    @Test
    void aTamperedPassportFails() {
        Seals seals = at(NOW);
        String[] parts = seals.seal(statement()).split("\\.");
        String better =
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                        .replace("\"CCC-\"", "\"AAA\"");
        String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(better));

        assertThat(better).contains("AAA");
        assertThat(seals.open(parts[0] + "." + forged + "." + parts[2]))
                .isEqualTo(new Opened.Forged());
        for (int i = 0; i < parts[1].length(); i += 7) {
            char other = parts[1].charAt(i) == 'A' ? 'B' : 'A';
            String changed = parts[1].substring(0, i) + other + parts[1].substring(i + 1);
            assertThat(seals.open(parts[0] + "." + changed + "." + parts[2]))
                    .isNotInstanceOf(Opened.Genuine.class);
        }
    }

    @Test
    void whatIsNoSealOfOursIsNone() {
        Seals seals = at(NOW);
        String[] parts = seals.seal(statement()).split("\\.");
        String none = header("{\"alg\":\"none\",\"typ\":\"kapitaalbrug-passport+jws\"}");
        String unknown =
                header(
                        "{\"alg\":\"ES256\",\"kid\":\"seal-1\",\"typ\":\"kapitaalbrug-passport+jws\"}");

        for (String text : List.of("", "a", "a.b.c", "..", none + "." + parts[1] + ".")) {
            assertThat(seals.open(text)).as(text).isEqualTo(new Opened.Unreadable());
        }
        assertThat(seals.open(unknown + "." + parts[1] + "." + parts[2]))
                .isEqualTo(new Opened.UnknownKey());
    }

    @Test
    void aRotatedKeyStillVerifiesOldSealsAndSealsNoMore() throws Exception {
        PassportStatement statement = statement();
        String old = at(NOW).seal(statement);
        Seals later = at(NOW.plus(Duration.ofDays(100)));
        String fresh = later.seal(statement);

        assertThat(later.open(old)).isEqualTo(new Opened.Genuine(statement));
        assertThat(later.open(fresh)).isEqualTo(new Opened.Genuine(statement));
        assertThat(JWKSet.parse(later.keySet()).getKeys()).hasSize(2).noneMatch(k -> k.isPrivate());
        assertThat(store.all()).filteredOn(key -> key.secret() != null).hasSize(1);
        assertThat(store.all().toString()).doesNotContain("\"d\"");
    }

    @Test
    void aKeyThatWasTakenAwayIsTrustedForAMinuteAtMost() {
        PassportStatement statement = statement();
        String seal = at(NOW).seal(statement);
        AtomicReference<Instant> now = new AtomicReference<>(NOW);
        Seals open = seals(((InstantSource) now::get).withZone(ZoneOffset.UTC), SECRET);
        assertThat(open.open(seal)).isEqualTo(new Opened.Genuine(statement));
        store.keys.clear();

        now.set(NOW.plus(SigningKeys.MEMORY).minusMillis(1));
        assertThat(open.open(seal)).isEqualTo(new Opened.Genuine(statement));
        now.set(NOW.plus(SigningKeys.MEMORY));
        assertThat(open.open(seal)).isEqualTo(new Opened.UnknownKey());
    }

    @Test
    void manyCopiesAgreeOnOneKey() throws Exception {
        Set<String> keys = new HashSet<>();
        try (ExecutorService copies = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> seals =
                    IntStream.range(0, 8)
                            .mapToObj(i -> copies.submit(() -> at(NOW).seal(statement())))
                            .toList();
            for (Future<String> seal : seals) {
                keys.add(seal.get().split("\\.")[0]);
            }
        }

        assertThat(keys).hasSize(1);
        assertThat(store.all()).hasSize(1);
    }

    @Test
    void anotherSecretCannotSealInThisPeriodAndVerifiesAll() {
        PassportStatement statement = statement();
        String seal = at(NOW).seal(statement);
        Seals other = seals(NOW, "another-secret-".repeat(3));

        assertThat(other.open(seal)).isEqualTo(new Opened.Genuine(statement));
        assertThatThrownBy(() -> other.seal(statement))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kapitaalbrug.seal.secret");
    }

    @Test
    void settingsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new SealProperties("short", Duration.ofDays(90)))
                .hasMessageContaining("kapitaalbrug.seal.secret");
        assertThatThrownBy(() -> new SealProperties(null, Duration.ofDays(90)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SealProperties(SECRET, Duration.ofHours(1)))
                .hasMessageContaining("rotation");
        assertThat(new SealProperties(SECRET, Duration.ofDays(90)).toString())
                .doesNotContain(SECRET);
    }

    private Seals at(Instant now) {
        return seals(now, SECRET);
    }

    private Seals seals(Instant now, String secret) {
        return seals(clock(now), secret);
    }

    private Seals seals(Clock clock, String secret) {
        return new JwsSeals(
                new SigningKeys(store, new KeyCipher(secret), Duration.ofDays(90), clock),
                JsonMappers.tolerant());
    }

    private static PassportStatement statement() {
        AssessRequest assess =
                new AssessRequest(
                        new AssessTechnology(TechnologyEditions.first()),
                        new AssessRisk(RiskEditions.first()));
        FinancingRequestSnapshot facts = aRequest(FinancingRequestId.random(), "owner-1");
        return PassportStatement.of(Passport.computed(1, facts, assess.assess(facts, 1, NOW)));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static String header(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(json));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class InMemoryKeys implements SigningKeyStore {

        private final Map<String, StoredKey> keys = new ConcurrentHashMap<>();

        @Override
        public Optional<StoredKey> find(String id) {
            return Optional.ofNullable(keys.get(id));
        }

        @Override
        public List<StoredKey> all() {
            return List.copyOf(keys.values());
        }

        @Override
        public boolean add(StoredKey key) {
            return keys.putIfAbsent(key.id(), key) == null;
        }

        @Override
        public void retireAllBut(String id) {
            keys.replaceAll((name, key) ->
                    name.equals(id)
                            ? key
                            : new StoredKey(name, key.madeAt(), key.publicKey(), null));
        }
    }
}
