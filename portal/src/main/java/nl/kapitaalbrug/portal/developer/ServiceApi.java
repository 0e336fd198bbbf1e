package nl.kapitaalbrug.portal.developer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The API of one service, as the page shows it. Texts are those of the document, in English.
 *
 * @param title of the API
 * @param description what it is for; may be empty
 * @param version the full one
 * @param contact whom to ask
 * @param document where the document itself is
 * @param groups the operations, by what they are about
 */
record ServiceApi(
        String title,
        String description,
        String version,
        Contact contact,
        String document,
        List<Group> groups) {

    ServiceApi {
        groups = List.copyOf(groups);
    }

    /** How many operations there are. */
    public int count() {
        return groups.stream().mapToInt(group -> group.operations().size()).sum();
    }

    /**
     * Whom to ask.
     *
     * @param name of the team
     * @param url where to find it; empty when it is no address of the web
     * @param email where to write to
     */
    record Contact(String name, String url, String email) {}

    /**
     * Operations about one thing.
     *
     * @param name of the group
     * @param description what it is; may be empty
     * @param operations at least one
     */
    record Group(String name, String description, List<Operation> operations) {

        Group {
            operations = List.copyOf(operations);
        }
    }

    /**
     * One operation.
     *
     * @param anchor its place on the page
     * @param method in capitals
     * @param path as seen from outside, cut after each slash so that it can wrap
     * @param summary what it does
     * @param description more of it; may be empty
     * @param access who may call it
     * @param parameters what is passed beside the body
     * @param body what is sent; {@code null} when nothing is
     * @param answers how it ends when it goes well
     * @param errors how it ends when it does not
     * @param call a command line that makes the call
     */
    record Operation(
            String anchor,
            String method,
            List<String> path,
            String summary,
            String description,
            Access access,
            List<Parameter> parameters,
            @Nullable Content body,
            List<Answer> answers,
            List<Failure> errors,
            String call) {

        Operation {
            path = List.copyOf(path);
            parameters = List.copyOf(parameters);
            answers = List.copyOf(answers);
            errors = List.copyOf(errors);
        }
    }

    /**
     * Who may call an operation.
     *
     * @param kind open, signed-in, roles, services or nobody
     * @param roles names in the realm
     */
    record Access(String kind, List<String> roles) {

        Access {
            roles = List.copyOf(roles);
        }

        /** Whether a token is needed. */
        public boolean needsToken() {
            return !"open".equals(kind);
        }
    }

    /**
     * A parameter.
     *
     * @param name as it is passed
     * @param place path, query or header
     * @param required whether it must be there
     * @param type with its bounds
     * @param description what it means; may be empty
     */
    record Parameter(String name, String place, boolean required, Type type, String description) {}

    /**
     * The form of a value.
     *
     * @param words in short, for example {@code integer (1 to 100)}
     * @param values the closed list, if there is one
     * @param standard what counts when nothing is passed; empty when there is none
     */
    record Type(String words, List<String> values, String standard) {

        Type {
            values = List.copyOf(values);
        }
    }

    /**
     * A body, sent or answered.
     *
     * @param mediaType for example {@code application/json}
     * @param fields all fields, those within others after them
     * @param example a body of that form
     */
    record Content(String mediaType, List<Field> fields, String example) {

        Content {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field of a body.
     *
     * @param depth how many others it is within
     * @param within the path of the field that it is within, with a dot at the end; may be empty
     * @param name its own
     * @param type its form
     * @param required whether it is always there
     * @param description what it means; may be empty
     * @param again name of the form when it is described above already; empty otherwise
     */
    record Field(
            int depth,
            String within,
            String name,
            Type type,
            boolean required,
            String description,
            String again) {}

    /**
     * An answer that says that it went well.
     *
     * @param status the HTTP status
     * @param description in words
     * @param content what comes back; {@code null} when nothing does
     */
    record Answer(String status, String description, @Nullable Content content) {}

    /**
     * A status that says that it did not go well.
     *
     * @param status the HTTP status
     * @param description in words
     * @param types the problem types that come with it
     */
    record Failure(String status, String description, List<String> types) {

        Failure {
            types = List.copyOf(types);
        }
    }
}
