package nl.kapitaalbrug.assessment.calibration.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kapitaalbrug.assessment.calibration.application.OutcomeCases;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeCase;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeStatistics.Counted;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.support.mongo.Inserts;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One document for each assessment whose outcome is known; a newer version takes its place. */
@Repository
final class MongoOutcomeCases implements OutcomeCases {

    static final String COLLECTION = "outcomeCases";
    static final String LETTER = "letter";

    private static final int SCHEMA_VERSION = 1;
    private static final String PD = "pd";
    private static final String DEFAULTED = "defaulted";
    private static final String COUNT = "count";
    private static final List<String> LETTERS =
            Arrays.stream(IndicativeClass.values())
                    .map(IndicativeClass::letter)
                    .distinct()
                    .toList();

    private final MongoCollection<OutcomeCaseDocument> cases;

    MongoOutcomeCases(MongoDatabase database) {
        this.cases = database.getCollection(COLLECTION, OutcomeCaseDocument.class);
    }

    @Override
    public void keep(String key, long version, OutcomeCase one) {
        OutcomeCaseDocument document =
                new OutcomeCaseDocument(
                        key, SCHEMA_VERSION, version, one.letter(), one.pd(), one.defaulted());
        if (!Inserts.add(cases, document)) {
            cases.updateOne(
                    Filters.and(Filters.eq("_id", key), Filters.lt("version", version)),
                    Updates.combine(
                            Updates.set("version", version),
                            Updates.set(LETTER, one.letter()),
                            Updates.set(PD, one.pd()),
                            Updates.set(DEFAULTED, one.defaulted())));
        }
    }

    @Override
    public List<Counted> all() {
        Document same = new Document();
        for (String field : List.of(LETTER, PD, DEFAULTED)) {
            same.append(field, "$" + field);
        }
        return cases.aggregate(
                        List.of(
                                Aggregates.match(Filters.in(LETTER, LETTERS)),
                                Aggregates.group(same, Accumulators.sum(COUNT, 1L))),
                        Document.class)
                .map(MongoOutcomeCases::counted)
                .into(new ArrayList<>());
    }

    private static Counted counted(Document found) {
        Document one = found.get("_id", Document.class);
        return new Counted(
                new OutcomeCase(
                        one.getString(LETTER), one.getDouble(PD), one.getBoolean(DEFAULTED)),
                found.getLong(COUNT));
    }
}
