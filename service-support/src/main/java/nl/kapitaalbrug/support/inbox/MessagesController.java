package nl.kapitaalbrug.support.inbox;

import io.swagger.v3.oas.annotations.Hidden;
import nl.kapitaalbrug.support.message.CloudEvent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where other services deliver. Never routed by the gateway; who may call is decided by the
 * security of the service.
 */
@Hidden
@RestController
public final class MessagesController {

    private final Inbox inbox;

    /** With the inbox that takes the messages. */
    public MessagesController(Inbox inbox) {
        this.inbox = inbox;
    }

    /** 204 when applied or known already, 202 when kept and parked. */
    @PostMapping(path = "/messages", consumes = CloudEvent.MEDIA_TYPE)
    ResponseEntity<Void> receive(@RequestBody byte[] body) {
        return inbox.receive(body)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.accepted().build();
    }
}
