package nl.kapitaalbrug.embeddedmongo;

import com.mongodb.client.model.IndexOptions;

/** Index options that read well in a test. */
final class TestIndexes {

    private TestIndexes() {}

    static IndexOptions unique() {
        return new IndexOptions().unique(true);
    }

    static IndexOptions uniqueSparse() {
        return new IndexOptions().unique(true).sparse(true);
    }
}
