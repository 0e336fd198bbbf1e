package nl.kapitaalbrug.applicant.bookkeeping.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.HashMap;
import java.util.Map;
import nl.kapitaalbrug.applicant.bookkeeping.application.AccountMappings;
import nl.kapitaalbrug.applicant.bookkeeping.domain.StatementLine;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import org.springframework.stereotype.Repository;

/** Keeps chosen lines for each applicant and firm; a convenience, so the last one wins. */
@Repository
class MongoAccountMappings implements AccountMappings {

    static final String COLLECTION = "accountMappings";

    private static final int SCHEMA = 1;

    /** Beyond this only what was chosen last is kept. */
    private static final int MAX_ACCOUNTS = 5_000;

    private final MongoCollection<MappingDocument> documents;

    MongoAccountMappings(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION, MappingDocument.class);
    }

    @Override
    public Map<String, StatementLine> of(ApplicantId owner, CompanyKey company) {
        MappingDocument found = documents.find(eq("_id", id(owner, company))).first();
        return found == null ? Map.of() : MongoBookkeepings.mapping(found.lines());
    }

    @Override
    public void remember(ApplicantId owner, CompanyKey company, Map<String, StatementLine> lines) {
        Map<String, StatementLine> all = new HashMap<>(of(owner, company));
        all.putAll(lines);
        if (all.size() > MAX_ACCOUNTS) {
            all.keySet().retainAll(lines.keySet());
        }
        String id = id(owner, company);
        documents.replaceOne(
                eq("_id", id),
                new MappingDocument(id, SCHEMA, MongoBookkeepings.lines(all)),
                new ReplaceOptions().upsert(true));
    }

    private static String id(ApplicantId owner, CompanyKey company) {
        return owner.value() + "/" + company.value();
    }
}
