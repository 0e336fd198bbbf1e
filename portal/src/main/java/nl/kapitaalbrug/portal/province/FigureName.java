package nl.kapitaalbrug.portal.province;

import java.util.Arrays;
import java.util.Optional;

/** The figures: as the service names them, and as they stand in addresses of the portal. */
enum FigureName {
    FUNNEL("funnel", "trechter"),
    LEAVING("leaving", "stilgevallen"),
    MUNICIPALITIES("municipalities", "gemeenten"),
    SPENDS("spends", "bestedingen"),
    TICKET_BANDS("ticket-bands", "bedragen"),
    CRITERIA("criteria", "redenen");

    private final String service;
    private final String address;

    FigureName(String service, String address) {
        this.service = service;
        this.address = address;
    }

    String service() {
        return service;
    }

    String address() {
        return address;
    }

    static Optional<FigureName> ofAddress(String address) {
        return Arrays.stream(values()).filter(one -> one.address.equals(address)).findAny();
    }
}
