package nl.kapitaalbrug.applicant.request.adapter.web;

import java.net.URI;
import java.time.Clock;
import nl.kapitaalbrug.applicant.notification.application.MailProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What the links of invitations are made of: where the product stands, and the time. */
@Component
record Invitations(URI link, Clock clock) {

    @Autowired
    Invitations(MailProperties properties, Clock clock) {
        this(properties.link(), clock);
    }
}
