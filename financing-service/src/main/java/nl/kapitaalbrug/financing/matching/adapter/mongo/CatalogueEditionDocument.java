package nl.kapitaalbrug.financing.matching.adapter.mongo;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * An edition of the catalogue that a result names; never changed.
 *
 * @param version names the edition
 * @param schemaVersion version of this form
 * @param files its files in the order of their names
 */
public record CatalogueEditionDocument(
        @BsonId String version, Integer schemaVersion, List<FileDocument> files) {

    /**
     * One file.
     *
     * @param name name of the file
     * @param content its text
     */
    public record FileDocument(String name, String content) {}
}
