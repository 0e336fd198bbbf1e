package nl.kapitaalbrug.financing.matching.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kapitaalbrug.financing.catalogue.application.Catalogue;
import nl.kapitaalbrug.financing.catalogue.application.CatalogueFiles;
import nl.kapitaalbrug.financing.matching.adapter.mongo.CatalogueEditionDocument.FileDocument;
import nl.kapitaalbrug.financing.matching.application.Editions;
import nl.kapitaalbrug.financing.matching.domain.MatchingParameters;
import nl.kapitaalbrug.financing.matching.domain.Supply;
import org.jspecify.annotations.Nullable;

/**
 * Editions of the catalogue in MongoDB, beside the one that is packed with the service. Parameters
 * are packed with every service for good, and are handed in.
 */
final class KeptEditions implements Editions {

    static final String COLLECTION = "catalogueEditions";
    private static final int SCHEMA_VERSION = 1;

    private final MongoCollection<CatalogueEditionDocument> editions;
    private final CatalogueFiles files;
    private final Map<String, MatchingParameters> parameters;
    private final MatchingParameters currentParameters;
    private final Supply current;
    private final Map<String, Supply> older = new ConcurrentHashMap<>();
    private final AtomicBoolean kept = new AtomicBoolean();

    KeptEditions(
            MongoDatabase database,
            CatalogueFiles files,
            List<MatchingParameters> parameters,
            MatchingParameters currentParameters) {
        this.editions = database.getCollection(COLLECTION, CatalogueEditionDocument.class);
        this.files = files;
        this.parameters = new TreeMap<>();
        parameters.forEach(one -> this.parameters.put(one.version(), one));
        this.currentParameters = currentParameters;
        this.current = supply(files.read(files.packed()));
    }

    @Override
    public Supply currentSupply() {
        return current;
    }

    @Override
    public MatchingParameters currentParameters() {
        return currentParameters;
    }

    @Override
    public Optional<Supply> supply(String version) {
        if (version.equals(current.version())) {
            return Optional.of(current);
        }
        return Optional.ofNullable(older.computeIfAbsent(version, this::read));
    }

    @Override
    public Optional<MatchingParameters> parameters(String version) {
        return Optional.ofNullable(parameters.get(version));
    }

    @Override
    public void keepCurrentSupply() {
        if (kept.get()) {
            return;
        }
        List<FileDocument> content =
                files.packed().entrySet().stream()
                        .map(file -> new FileDocument(file.getKey(), file.getValue()))
                        .toList();
        editions.replaceOne(
                eq("_id", current.version()),
                new CatalogueEditionDocument(current.version(), SCHEMA_VERSION, content),
                new ReplaceOptions().upsert(true));
        kept.set(true);
    }

    private @Nullable Supply read(String version) {
        CatalogueEditionDocument document = editions.find(eq("_id", version)).first();
        if (document == null) {
            return null;
        }
        Map<String, String> content = new TreeMap<>();
        document.files().forEach(file -> content.put(file.name(), file.content()));
        Supply supply = supply(files.read(content));
        if (!supply.version().equals(version)) {
            throw new IllegalStateException(
                    "The files kept as edition (%s) make edition (%s)"
                            .formatted(version, supply.version()));
        }
        return supply;
    }

    private static Supply supply(Catalogue catalogue) {
        return new Supply(catalogue.version(), catalogue.instruments());
    }
}
