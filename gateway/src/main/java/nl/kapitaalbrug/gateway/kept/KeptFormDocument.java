package nl.kapitaalbrug.gateway.kept;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;

/**
 * A form as stored. Nothing in it says whose it is, of which page, or what is in it to anybody
 * without the cookie of the browser that sent it.
 *
 * @param id derived from the key of the browser and the page
 * @param schemaVersion shape of this document
 * @param browser derived from the key of the browser; the same for all its forms
 * @param content nonce, then address and fields under AES-GCM
 * @param ends when it is removed
 */
public record KeptFormDocument(
        @BsonId String id, Integer schemaVersion, String browser, Binary content, Instant ends) {

    static final int SCHEMA_VERSION = 1;

    @Override
    public String toString() {
        return "KeptFormDocument[ends=%s]".formatted(ends);
    }
}
