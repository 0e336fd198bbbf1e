package nl.kapitaalbrug.support.house.planted.shelf.application;

import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;

/** Is injected into, waits, prints and uses old dates: planted. */
final class Sleeper {

    @Autowired private Date since;

    Date rest() throws InterruptedException {
        Thread.sleep(1);
        System.out.println("awake");
        return since;
    }
}
