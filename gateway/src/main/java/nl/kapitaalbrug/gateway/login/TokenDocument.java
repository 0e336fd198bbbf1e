package nl.kapitaalbrug.gateway.login;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one browser session as stored. Apart from the session itself: requests of one
 * session run side by side and each writes the session as it read it.
 *
 * @param id key that the session holds
 * @param schemaVersion shape of this document
 * @param accessToken bearer token for the services
 * @param accessEnds end of the access token
 * @param refreshToken token for the next one
 * @param ends latest end of the session, whatever happens in it
 */
public record TokenDocument(
        @BsonId String id,
        Integer schemaVersion,
        String accessToken,
        Instant accessEnds,
        @Nullable String refreshToken,
        Instant ends) {

    static final int SCHEMA_VERSION = 1;

    @Override
    public String toString() {
        return "TokenDocument[accessEnds=%s, ends=%s]".formatted(accessEnds, ends);
    }
}
