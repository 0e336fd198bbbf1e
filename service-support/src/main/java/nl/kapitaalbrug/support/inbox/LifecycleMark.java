package nl.kapitaalbrug.support.inbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.conversions.Bson;

/**
 * The tombstone of a thing that another service owns: the highest number in its life that was heard
 * of, and what it meant. It may arrive before the thing itself; work that belongs to a lower number
 * is out of date and is ignored.
 *
 * @param number rising in the life of the thing
 * @param state what that number meant, as a code of the receiving service
 */
public record LifecycleMark(Long number, String state) {

    /** Whether work that belongs to that number may still be done. */
    public boolean allows(long lifecycle) {
        return lifecycle >= number;
    }

    /** The part of a filter that lets only work through that is not out of date. */
    public static Bson allowing(String field, long lifecycle) {
        return Filters.or(Filters.exists(field, false), Filters.lte(field + ".number", lifecycle));
    }

    /** The part of a filter under which the mark may be raised to that number. */
    public static Bson below(String field, long lifecycle) {
        return Filters.or(Filters.exists(field, false), Filters.lt(field + ".number", lifecycle));
    }

    /** The part of an update that raises the mark; goes with {@link #below}. */
    public Bson raise(String field) {
        return Updates.combine(
                List.of(
                        Updates.set(field + ".number", number),
                        Updates.set(field + ".state", state)));
    }
}
