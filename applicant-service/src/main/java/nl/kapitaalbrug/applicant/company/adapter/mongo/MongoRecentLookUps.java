package nl.kapitaalbrug.applicant.company.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import nl.kapitaalbrug.applicant.company.adapter.mongo.LookUpDocument.ActivityDocument;
import nl.kapitaalbrug.applicant.company.application.CompanyProfile;
import nl.kapitaalbrug.applicant.company.application.CompanyProfile.Activity;
import nl.kapitaalbrug.applicant.company.application.RecentLookUps;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Keeps the last answer of the register for each applicant and firm. */
@Repository
class MongoRecentLookUps implements RecentLookUps {

    static final String COLLECTION = "lookUps";

    private static final int SCHEMA = 1;

    private final MongoCollection<LookUpDocument> documents;

    MongoRecentLookUps(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION, LookUpDocument.class);
    }

    @Override
    public void keep(ApplicantId owner, CompanyProfile profile, Instant at) {
        String id = id(owner, profile.kvkNumber());
        documents.replaceOne(
                eq("_id", id), document(id, profile, at), new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<CompanyProfile> find(ApplicantId owner, KvkNumber number, Instant since) {
        LookUpDocument found =
                documents.find(and(eq("_id", id(owner, number)), gte("at", since))).first();
        return Optional.ofNullable(found).map(MongoRecentLookUps::profile);
    }

    @Override
    public void dropBefore(Instant moment) {
        documents.deleteMany(lt("at", moment));
    }

    private static String id(ApplicantId owner, KvkNumber number) {
        return owner.value() + "/" + number.value();
    }

    private static LookUpDocument document(String id, CompanyProfile profile, Instant at) {
        return new LookUpDocument(
                id,
                SCHEMA,
                at,
                profile.kvkNumber().value(),
                profile.name(),
                name(profile.legalForm()),
                profile.startDate(),
                profile.employees(),
                profile.activities().stream()
                        .map(a -> new ActivityDocument(a.code(), a.description(), a.main()))
                        .toList(),
                name(profile.sector()),
                profile.town(),
                profile.municipality() == null ? null : profile.municipality().value());
    }

    private static CompanyProfile profile(LookUpDocument document) {
        return new CompanyProfile(
                KvkNumber.of(document.kvkNumber()),
                document.name(),
                read(document.legalForm(), LegalForm::valueOf),
                document.startDate(),
                document.employees(),
                document.activities().stream()
                        .map(a -> new Activity(a.code(), a.description(), a.main()))
                        .toList(),
                read(document.sector(), SbiSection::valueOf),
                document.town(),
                read(document.municipality(), MunicipalityCode::of));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reader) {
        return text == null ? null : reader.apply(text);
    }
}
