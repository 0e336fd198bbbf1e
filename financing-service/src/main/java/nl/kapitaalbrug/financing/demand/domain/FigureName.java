package nl.kapitaalbrug.financing.demand.domain;

import java.util.Arrays;
import java.util.Optional;

/** The figures of the province. */
public enum FigureName {
    /** How far needs came. */
    FUNNEL("funnel"),
    /** Why dossiers lie still. */
    LEAVING("leaving"),
    /** Where the money is wanted. */
    MUNICIPALITIES("municipalities"),
    /** What it is mostly spent on, by how far it is served. */
    SPENDS("spends"),
    /** How much is needed, by how far it is served. */
    TICKET_BANDS("ticket-bands"),
    /** The criteria that stop most needs. */
    CRITERIA("criteria");

    private final String path;

    FigureName(String path) {
        this.path = path;
    }

    /** Its name in addresses. */
    public String path() {
        return path;
    }

    /** The figure with that name in addresses. */
    public static Optional<FigureName> ofPath(String path) {
        return Arrays.stream(values()).filter(name -> name.path.equals(path)).findAny();
    }
}
