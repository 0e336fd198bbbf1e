package nl.kapitaalbrug.keycloak;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Who may call what: one rule per operation of a service, in order, the first that matches counts.
 * What has no rule is refused. The rules are plain data, so that tests can compare them with the
 * operations that exist.
 *
 * @param rules the rules in order
 */
public record AccessRules(List<Rule> rules) {

    /** The path on which services send messages to each other. */
    public static final String MESSAGES = "/messages";

    public AccessRules {
        rules = List.copyOf(rules);
    }

    /** A builder without any rule: everything is refused. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whom a rule lets in. */
    public sealed interface Admission {

        /** Everybody, also without a token. */
        record Everybody() implements Admission {}

        /** Every person with a valid token. */
        record AnyUser() implements Admission {}

        /**
         * Persons with at least one of these roles.
         *
         * @param roles at least one role
         */
        record AnyOf(Set<Role> roles) implements Admission {
            public AnyOf {
                if (roles.isEmpty()) {
                    throw new IllegalArgumentException("A rule needs at least one role");
                }
                roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
            }
        }

        /**
         * These services with their own credentials; never a person.
         *
         * @param clientIds at least one client of the realm
         */
        record Services(Set<String> clientIds) implements Admission {
            public Services {
                if (clientIds.isEmpty()) {
                    throw new IllegalArgumentException("A rule needs at least one service");
                }
                clientIds = Set.copyOf(clientIds);
            }
        }
    }

    /**
     * One rule.
     *
     * @param method the HTTP method; GET covers HEAD
     * @param path a path pattern, for example {@code /v1/instruments/{id}}
     * @param admission whom it lets in
     */
    public record Rule(HttpMethod method, String path, Admission admission) {
        public Rule {
            if (!path.startsWith("/")) {
                throw new IllegalArgumentException(
                        "The path pattern (%s) must start with a slash".formatted(path));
            }
        }
    }

    /** Collects rules in order. */
    public static final class Builder {
        private final List<Rule> rules = new ArrayList<>();

        private Builder() {}

        /** Lets everybody in, also without a token. */
        public Builder open(HttpMethod method, String... paths) {
            return add(method, new Admission.Everybody(), paths);
        }

        /** Lets every person with a valid token in. */
        public Builder anyUser(HttpMethod method, String... paths) {
            return add(method, new Admission.AnyUser(), paths);
        }

        /** Lets persons in who have at least one of the roles. */
        public Builder roles(Set<Role> roles, HttpMethod method, String... paths) {
            return add(method, new Admission.AnyOf(roles), paths);
        }

        /** Lets the named services post messages; people are refused. */
        public Builder messagesFrom(String... clientIds) {
            return add(
                    HttpMethod.POST,
                    new Admission.Services(Set.of(clientIds)),
                    new String[] {MESSAGES});
        }

        /** The rules, unchangeable. */
        public AccessRules build() {
            return new AccessRules(rules);
        }

        private Builder add(HttpMethod method, Admission admission, String... paths) {
            for (String path : paths) {
                rules.add(new Rule(method, path, admission));
            }
            return this;
        }
    }
}
