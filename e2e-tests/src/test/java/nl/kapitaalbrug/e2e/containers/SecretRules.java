package nl.kapitaalbrug.e2e.containers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What each part is told: settings that exist, and secrets that nobody can forget to set. */
final class SecretRules {

    static final List<String> PROGRAMS =
            List.of(
                    "gateway",
                    "portal",
                    "applicant-service",
                    "assessment-service",
                    "financing-service");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z0-9_]+)([^}]*)}");
    private static final Pattern SECRET = Pattern.compile(".*(SECRET|PASSWORD|KEY)$");
    private static final Pattern MONGO =
            Pattern.compile(
                    "mongodb://([a-z]+):\\$\\{MONGO_([A-Z]+)_PASSWORD:\\?[^}]+}@mongo:27017/([a-z]+)"
                            + "\\?replicaSet=kapitaalbrug&authSource=([a-z]+)");

    private final ComposeFile file;
    private final List<String> violations = new ArrayList<>();

    private SecretRules(ComposeFile file) {
        this.file = file;
    }

    /** All that is wrong, in sentences; empty when nothing is. */
    static List<String> violations(ComposeFile file) {
        SecretRules rules = new SecretRules(file);
        Set<String> used = new TreeSet<>();
        for (Map.Entry<String, JsonNode> part : file.parts()) {
            for (Map.Entry<String, JsonNode> one :
                    part.getValue().path("environment").properties()) {
                rules.checkValue(part.getKey(), one.getKey(), one.getValue().asString(""), used);
            }
        }
        rules.require(
                used.equals(Checkout.secrets()),
                "the secrets of the file (%s) are not those of .env.example (%s)",
                used,
                Checkout.secrets());
        PROGRAMS.forEach(rules::checkSettings);
        rules.checkRealm();
        rules.checkAccounts();
        return rules.violations;
    }

    private void checkValue(String part, String name, String value, Set<String> used) {
        Matcher variable = VARIABLE.matcher(value);
        boolean secret = false;
        while (variable.find()) {
            boolean required = variable.group(2).startsWith(":?") && variable.group(2).length() > 2;
            if (required) {
                secret = true;
                used.add(variable.group(1));
            } else {
                require(
                        variable.group(2).startsWith(":-")
                                && !SECRET.matcher(variable.group(1)).matches(),
                        "%s may start without %s",
                        part,
                        variable.group(1));
            }
        }
        require(
                secret || !SECRET.matcher(name).matches(),
                "%s has a value for %s that is not a required variable",
                part,
                name);
        require(
                !name.equals("KAPITAALBRUG_SAMPLES_ENABLED")
                        || value.equals("${SAMPLES_ENABLED:-false}"),
                "%s takes samples unasked",
                part);
        require(
                !name.equals("KAPITAALBRUG_GATEWAY_TOUR"),
                "%s signs people in as demo users",
                part);
    }

    private void checkSettings(String part) {
        Set<String> given = new HashSet<>();
        file.part(part).path("environment").properties().forEach(one -> given.add(one.getKey()));
        Set<String> known = new HashSet<>();
        for (Checkout.Setting setting : Checkout.settings()) {
            known.add(setting.variable());
            require(
                    !setting.required()
                            || !setting.isFor(part)
                            || given.contains(setting.variable()),
                    "%s is not told %s",
                    part,
                    setting.variable());
        }
        for (String name : given) {
            require(
                    !name.startsWith("KAPITAALBRUG_") || known.contains(name),
                    "%s is told %s, which no setting reads",
                    part,
                    name);
        }
    }

    private void checkRealm() {
        Set<String> given = new TreeSet<>();
        file.part("keycloak").path("environment").properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> name.startsWith("KAPITAALBRUG_"))
                .forEach(given::add);
        require(
                Checkout.realmVariables(false).containsAll(given),
                "keycloak is told more than the realm file reads: %s",
                given);
        require(
                given.containsAll(Checkout.realmVariables(true)),
                "keycloak is not told all that the realm file needs: %s",
                Checkout.realmVariables(true));
    }

    private void checkAccounts() {
        Set<String> accounts = new TreeSet<>();
        for (String part : PROGRAMS) {
            JsonNode environment = file.part(part).path("environment");
            String uri = environment.path("KAPITAALBRUG_MONGO_URI").asString("");
            if (uri.isEmpty()) {
                continue;
            }
            Matcher account = MONGO.matcher(uri);
            require(account.matches(), "%s has no account of its own in its address", part);
            if (account.matches()) {
                Set<String> names =
                        new HashSet<>(
                                List.of(
                                        account.group(1),
                                        account.group(2).toLowerCase(java.util.Locale.ROOT),
                                        account.group(3),
                                        account.group(4),
                                        environment
                                                .path("KAPITAALBRUG_MONGO_DATABASE")
                                                .asString(""),
                                        part.replace("-service", "")));
                require(
                        names.size() == 1,
                        "%s uses another's account or database: %s",
                        part,
                        names);
                accounts.addAll(names);
            }
        }
        Matcher made =
                Pattern.compile("PARTS = \\[([^]]*)]")
                        .matcher(Checkout.text("deploy/mongo/init.js"));
        require(made.find(), "the database script makes no accounts");
        Set<String> names = Checkout.allMatches(Pattern.compile("'([a-z]+)'"), made.group(1));
        require(names.equals(accounts), "the accounts %s are made, %s are used", names, accounts);
    }

    private void require(boolean holds, String sentence, Object... values) {
        if (!holds) {
            violations.add(sentence.formatted(values));
        }
    }
}
