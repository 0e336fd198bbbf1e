package nl.kapitaalbrug.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.support.message.CloudEvent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class OwnMessagesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final List<String> outside = new ArrayList<>();
    private final List<String> inside = new ArrayList<>();

    @Test
    void aMessageToTheServiceItselfStaysInside() {
        OwnMessages messages = with(body -> inside.add(new String(body, StandardCharsets.UTF_8)));

        assertThat(messages.deliver("self", message())).isEqualTo(new Delivery.Accepted());
        assertThat(messages.deliver("financing", message())).isEqualTo(new Delivery.Accepted());

        assertThat(inside).singleElement().asString().contains("a/1");
        assertThat(outside).containsExactly("financing");
    }

    @Test
    void whatCannotBeAppliedNowIsTriedAgain() {
        OwnMessages failing =
                with(body -> {
                    throw new IllegalStateException("database gone");
                });

        assertThat(failing.deliver("self", message()))
                .isEqualTo(new Delivery.Unavailable("IllegalStateException"));
        assertThat(with(null).deliver("self", message())).isInstanceOf(Delivery.Unavailable.class);
        assertThat(outside).isEmpty();
    }

    private OwnMessages with(OwnInbox inbox) {
        MessageClient client =
                (destination, message) -> {
                    outside.add(destination);
                    return new Delivery.Accepted();
                };
        return new OwnMessages(client, () -> inbox, JSON);
    }

    private static CloudEvent message() {
        return new CloudEvent(
                CloudEvent.SPEC_VERSION,
                "a/1",
                "/test",
                "nl.kapitaalbrug.test.v1",
                Instant.EPOCH,
                CloudEvent.DATA_TYPE,
                null,
                JSON.createObjectNode());
    }
}
