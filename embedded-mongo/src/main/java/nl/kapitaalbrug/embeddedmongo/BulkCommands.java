package nl.kapitaalbrug.embeddedmongo;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * Bulk writes as MongoDB does them: an ordered one stops at its first error, and the answer counts
 * what was really written.
 */
final class BulkCommands {

    private BulkCommands() {}

    static Document insert(Document command, Execution execution) {
        Document answer = execution.run(command);
        List<Document> errors = documents(answer, "writeErrors");
        if (!errors.isEmpty()) {
            int all = documents(command, "documents").size();
            int written =
                    isOrdered(command)
                            ? (Integer) errors.getFirst().get("index")
                            : all - errors.size();
            answer.put("n", written);
        }
        return answer;
    }

    static Document update(Document command, Execution execution) {
        List<Document> updates = documents(command, "updates");
        if (updates.size() < 2 || !isOrdered(command)) {
            return execution.run(command);
        }
        Document answer = new Document("n", 0).append("nModified", 0);
        List<Document> upserted = new ArrayList<>();
        for (int index = 0; index < updates.size(); index++) {
            Document one = new Document(command).append("updates", List.of(updates.get(index)));
            Document result = execution.run(one);
            add(answer, result, "n");
            add(answer, result, "nModified");
            upserted.addAll(at(index, documents(result, "upserted")));
            List<Document> errors = documents(result, "writeErrors");
            if (!errors.isEmpty()) {
                answer.put("writeErrors", at(index, errors));
                break;
            }
        }
        if (!upserted.isEmpty()) {
            answer.put("upserted", upserted);
        }
        Utils.markOkay(answer);
        return answer;
    }

    private static boolean isOrdered(Document command) {
        return Utils.isTrue(command.getOrDefault("ordered", true));
    }

    private static void add(Document sum, Document part, String field) {
        sum.put(field, (Integer) sum.get(field) + (Integer) part.get(field));
    }

    private static List<Document> at(int index, List<Document> results) {
        results.forEach(result -> result.put("index", index));
        return results;
    }

    @SuppressWarnings("unchecked")
    private static List<Document> documents(Document document, String field) {
        return (List<Document>) document.getOrDefault(field, List.of());
    }

    /** Runs a command as the library does. */
    @FunctionalInterface
    interface Execution {
        Document run(Document command);
    }
}
