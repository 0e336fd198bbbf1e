package nl.kapitaalbrug.applicant.privacy.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kapitaalbrug.applicant.privacy.application.Erasures;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.support.mongo.Inserts;
import org.springframework.stereotype.Repository;

/** One document for each wish. */
@Repository
class MongoErasures implements Erasures {

    static final String COLLECTION = "erasures";

    private static final int SCHEMA = 1;
    private static final int BATCH = 100;

    private final MongoCollection<ErasureDocument> documents;

    MongoErasures(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION, ErasureDocument.class);
    }

    @Override
    public void open(ApplicantId person, Instant now) {
        Inserts.add(documents, new ErasureDocument(person.value(), SCHEMA, true, now, null));
    }

    @Override
    public List<ApplicantId> open() {
        return documents
                .find(eq("open", true))
                .limit(BATCH)
                .map(one -> ApplicantId.of(one.id()))
                .into(new ArrayList<>());
    }

    /** A crash between the two leaves a wish that is open and carried out again, with no effect. */
    @Override
    public void done(ApplicantId person, Instant now) {
        ErasureDocument open =
                documents.find(and(eq("_id", person.value()), eq("open", true))).first();
        if (open != null) {
            documents.insertOne(
                    new ErasureDocument(
                            UUID.randomUUID().toString(), SCHEMA, false, open.requestedAt(), now));
            documents.deleteOne(eq("_id", person.value()));
        }
    }
}
