package nl.kapitaalbrug.support.mongo;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;

/**
 * The indexes of one collection, declared as a bean and created when the service starts. Unique
 * indexes stand on scalar fields only, never inside arrays.
 *
 * @param collection the collection's name
 * @param indexes the indexes, each with an explicit name
 */
public record CollectionIndexes(String collection, List<IndexModel> indexes) {

    public CollectionIndexes {
        indexes = List.copyOf(indexes);
    }

    /** No indexes yet, apart from the one on the id. */
    public static CollectionIndexes on(String collection) {
        return new CollectionIndexes(collection, List.of());
    }

    /** One more index on those fields, all ascending. */
    public CollectionIndexes index(String name, String... fields) {
        return with(new IndexModel(Indexes.ascending(fields), new IndexOptions().name(name)));
    }

    /** One more index on those fields, unique over all of them together. */
    public CollectionIndexes unique(String name, String... fields) {
        return with(
                new IndexModel(
                        Indexes.ascending(fields), new IndexOptions().name(name).unique(true)));
    }

    private CollectionIndexes with(IndexModel index) {
        List<IndexModel> all = new ArrayList<>(indexes);
        all.add(index);
        return new CollectionIndexes(collection, all);
    }
}
