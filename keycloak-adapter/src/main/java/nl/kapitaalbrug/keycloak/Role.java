package nl.kapitaalbrug.keycloak;

import java.util.Arrays;
import java.util.Optional;

/** The realm roles. Nothing else in a token gives a right. */
public enum Role {
    APPLICANT("applicant"),
    ADVISER("adviser"),
    ASSESSOR("assessor"),
    FINANCIER("financier"),
    PROVINCE_ANALYST("province-analyst"),
    CATALOGUE_EDITOR("catalogue-editor"),
    OPERATOR("operator");

    private final String realmName;

    Role(String realmName) {
        this.realmName = realmName;
    }

    /** The role's name in the realm and in the token. */
    public String realmName() {
        return realmName;
    }

    /** The authority that a token with this role carries. */
    public String authority() {
        return "ROLE_" + realmName;
    }

    /** The role of this name in the realm; empty for Keycloak's own roles. */
    public static Optional<Role> ofRealmName(String name) {
        return Arrays.stream(values()).filter(role -> role.realmName.equals(name)).findFirst();
    }
}
