package nl.kapitaalbrug.support.outbox;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;

/** What the relay works on, and the time. */
record RelayStorage(MongoDatabase database, List<OutboxCollection> collections, Clock clock) {}
