package nl.kapitaalbrug.localstack;

import nl.kapitaalbrug.keycloak.Role;

/** The users of the local stack: named by what they do, and no people. */
public enum DemoUser {
    MKB("mkb", Role.APPLICANT, "ask for finance; owns most sample requests"),
    MKB2("mkb2", Role.APPLICANT, "ask for finance, as another owner"),
    ADVISER("adviseur", Role.ADVISER, "help an owner who invites you"),
    FINANCIER("financier", Role.FINANCIER, "look for deals, for Qredits as an example"),
    PROVINCE("provincie", Role.PROVINCE_ANALYST, "monitor demand"),
    ASSESSOR("beoordelaar", Role.ASSESSOR, "review assessments that need a person"),
    ASSESSOR_2("beoordelaar2", Role.ASSESSOR, "agree with a review, or send it back"),
    ASSESSOR_3("beoordelaar3", Role.ASSESSOR, "answer who does not agree with those two"),
    ASSESSOR_4("beoordelaar4", Role.ASSESSOR, "agree with that answer");

    private final String username;
    private final Role role;
    private final String purpose;

    DemoUser(String username, Role role, String purpose) {
        this.username = username;
        this.role = role;
        this.purpose = purpose;
    }

    /** What to type to sign in. */
    public String username() {
        return username;
    }

    /** The one role of the user. */
    Role role() {
        return role;
    }

    /** What the user is for. */
    String purpose() {
        return purpose;
    }
}
