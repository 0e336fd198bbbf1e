package nl.kapitaalbrug.support.outbox;

import java.time.Clock;
import tools.jackson.databind.json.JsonMapper;

/** Where a service starts to describe what a state change sends and records. */
public final class Outbox {

    private final JsonMapper json;
    private final Clock clock;

    /** With the JSON that payloads are written in and the time. */
    public Outbox(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** For a new aggregate. */
    public OutboxChange start(String aggregateId) {
        return after(aggregateId, OutboxDocument.empty());
    }

    /** For an existing aggregate with the outbox that was read with it. */
    public OutboxChange after(String aggregateId, OutboxDocument current) {
        return new OutboxChange(aggregateId, current, json, clock);
    }
}
