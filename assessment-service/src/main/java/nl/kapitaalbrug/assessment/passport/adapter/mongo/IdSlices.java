package nl.kapitaalbrug.assessment.passport.adapter.mongo;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/**
 * All ids in slices, in their order: ids begin with random hexadecimal digits, so the slices are
 * about as large as each other, and a database that puts an answer together before it sends the
 * first part of it never holds all.
 */
final class IdSlices {

    private static final int SLICES = 256;

    private IdSlices() {}

    /** A filter for each slice; what begins with other characters is in one of them, too. */
    static List<Bson> all() {
        List<Bson> slices = new ArrayList<>();
        slices.add(Filters.lt("_id", begin(1)));
        for (int slice = 1; slice < SLICES - 1; slice++) {
            slices.add(
                    Filters.and(
                            Filters.gte("_id", begin(slice)), Filters.lt("_id", begin(slice + 1))));
        }
        slices.add(Filters.gte("_id", begin(SLICES - 1)));
        return List.copyOf(slices);
    }

    private static String begin(int slice) {
        return "%02x".formatted(slice);
    }
}
