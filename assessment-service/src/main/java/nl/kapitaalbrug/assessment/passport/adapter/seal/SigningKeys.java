package nl.kapitaalbrug.assessment.passport.adapter.seal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.kapitaalbrug.assessment.passport.application.SigningKeyStore;
import nl.kapitaalbrug.assessment.passport.application.SigningKeyStore.StoredKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of the seal. Each period has one, made by whoever needs it first; several copies of the
 * service agree on it by its id. Of a period that is over only the public part is left.
 */
final class SigningKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

    /** A key that was taken away is not trusted any longer than this. */
    static final Duration MEMORY = Duration.ofMinutes(1);

    private final SigningKeyStore store;
    private final KeyCipher cipher;
    private final Duration rotation;
    private final Clock clock;
    private final Map<String, Known> opened = new ConcurrentHashMap<>();
    private volatile @Nullable ECKey current;

    SigningKeys(SigningKeyStore store, KeyCipher cipher, Duration rotation, Clock clock) {
        this.store = store;
        this.cipher = cipher;
        this.rotation = rotation;
        this.clock = clock;
    }

    /** The key of this period, with its private part. */
    ECKey current() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String id = "seal-" + now.getEpochSecond() / rotation.toSeconds();
        ECKey known = current;
        if (known != null && known.getKeyID().equals(id)) {
            return known;
        }
        ECKey key = store.find(id).map(this::whole).orElseGet(() -> make(id, now));
        // the private part of a key that seals no more is of use to thieves only
        store.retireAllBut(id);
        current = key;
        return key;
    }

    /** The public part of the key with that name; empty when it is none of ours. */
    Optional<ECKey> published(String id) {
        Instant now = clock.instant();
        Known known = opened.get(id);
        if (known != null && now.isBefore(known.until())) {
            return Optional.of(known.key());
        }
        Optional<ECKey> found = store.find(id).map(SigningKeys::open);
        found.ifPresentOrElse(
                key -> opened.put(id, new Known(key, now.plus(MEMORY))), () -> opened.remove(id));
        return found;
    }

    /** The public parts of all, the newest first. */
    List<ECKey> published() {
        return store.all().stream().map(SigningKeys::open).toList();
    }

    /** A key of ours, and until when that need not be looked up again. */
    private record Known(ECKey key, Instant until) {}

    private ECKey make(String id, Instant now) {
        ECKey key = generated(id);
        StoredKey stored =
                new StoredKey(
                        id,
                        now,
                        key.toPublicJWK().toJSONString(),
                        cipher.encrypted(id, key.toJSONString()));
        if (store.add(stored)) {
            LOG.info("A new key ({}) seals passports", id);
            return key;
        }
        // another copy was first
        return store.find(id).map(this::whole).orElseThrow();
    }

    private static ECKey generated(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(id)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("A key of the seal could not be made", e);
        }
    }

    private ECKey whole(StoredKey stored) {
        if (stored.secret() == null) {
            throw new IllegalStateException(
                    "The key of this period (%s) was retired already".formatted(stored.id()));
        }
        return parsed(cipher.decrypted(stored.id(), stored.secret()));
    }

    private static ECKey open(StoredKey stored) {
        return parsed(stored.publicKey());
    }

    private static ECKey parsed(String json) {
        try {
            return ECKey.parse(json);
        } catch (ParseException e) {
            throw new IllegalStateException("A key of the seal cannot be read", e);
        }
    }
}
