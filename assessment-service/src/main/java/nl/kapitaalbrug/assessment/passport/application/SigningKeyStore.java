package nl.kapitaalbrug.assessment.passport.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the keys of the seal lie. */
public interface SigningKeyStore {

    /**
     * A key.
     *
     * @param id its name in seals; one for each period
     * @param madeAt when
     * @param publicKey JSON Web Key without the private part
     * @param secret the whole key, encrypted; {@code null} once another key seals
     */
    record StoredKey(String id, Instant madeAt, String publicKey, @Nullable String secret) {}

    /** The key with that name. */
    Optional<StoredKey> find(String id);

    /** All of them, the newest first. */
    List<StoredKey> all();

    /** Adds one; false when there is one of that name already. */
    boolean add(StoredKey key);

    /** Forgets the private parts of all but the one with that name. */
    void retireAllBut(String id);
}
