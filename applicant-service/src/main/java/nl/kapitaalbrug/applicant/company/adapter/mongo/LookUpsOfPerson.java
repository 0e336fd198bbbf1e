package nl.kapitaalbrug.applicant.company.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import nl.kapitaalbrug.applicant.privacy.application.PersonalData;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which firms a person looked up lately in the trade register. */
@Component
final class LookUpsOfPerson implements PersonalData {

    private final MongoCollection<LookUpDocument> lookUps;

    LookUpsOfPerson(MongoDatabase database) {
        this.lookUps = database.getCollection(MongoRecentLookUps.COLLECTION, LookUpDocument.class);
    }

    /** One look-up. */
    record LookUp(Instant at, String kvkNumber, @Nullable String name) {}

    @Override
    public String name() {
        return "companyLookUps";
    }

    @Override
    public Object copy(ApplicantId person) {
        return lookUps.find(of(person))
                .map(one -> new LookUp(one.at(), one.kvkNumber(), one.name()))
                .into(new ArrayList<>());
    }

    @Override
    public boolean erase(ApplicantId person) {
        lookUps.deleteMany(of(person));
        return true;
    }

    /** The id begins with the person and a slash; a 0 follows the slash. */
    private static Bson of(ApplicantId person) {
        return and(gte("_id", person.value() + "/"), lt("_id", person.value() + "0"));
    }
}
