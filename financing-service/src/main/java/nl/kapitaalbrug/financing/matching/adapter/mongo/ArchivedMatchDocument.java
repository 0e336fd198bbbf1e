package nl.kapitaalbrug.financing.matching.adapter.mongo;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A result that a newer one replaced; never changed again.
 *
 * @param id the request, a slash and the number of the result
 * @param owner who may read it
 * @param result the result
 */
public record ArchivedMatchDocument(@BsonId String id, String owner, MatchRecordDocument result) {}
