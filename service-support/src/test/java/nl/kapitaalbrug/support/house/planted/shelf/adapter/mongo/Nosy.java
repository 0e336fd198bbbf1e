package nl.kapitaalbrug.support.house.planted.shelf.adapter.mongo;

import nl.kapitaalbrug.support.house.planted.shelf.adapter.web.Loud;
import nl.kapitaalbrug.support.house.planted.till.domain.Drawer;

/** Knows another adapter and another feature's domain: planted. */
final class Nosy {

    Loud loud() {
        return new Loud();
    }

    Drawer drawer() {
        return new Drawer(1);
    }
}
