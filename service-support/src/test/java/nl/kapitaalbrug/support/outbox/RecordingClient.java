package nl.kapitaalbrug.support.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.kapitaalbrug.support.message.CloudEvent;

/** Receives messages in memory; each destination can be told how to answer. */
public final class RecordingClient implements MessageClient {

    private final Map<String, Supplier<Delivery>> answers = new HashMap<>();
    private final List<String> tried = new ArrayList<>();
    private final List<CloudEvent> accepted = new ArrayList<>();

    /** From now on that destination answers so. */
    public void answer(String destination, Supplier<Delivery> answer) {
        answers.put(destination, answer);
    }

    /** Every try: destination, a space, message id. */
    public List<String> tried() {
        return List.copyOf(tried);
    }

    /** What was taken, in order; repeats included. */
    public List<CloudEvent> accepted() {
        return List.copyOf(accepted);
    }

    @Override
    public Delivery deliver(String destination, CloudEvent message) {
        tried.add(destination + " " + message.id());
        Delivery answer = answers.getOrDefault(destination, Delivery.Accepted::new).get();
        if (answer instanceof Delivery.Accepted) {
            accepted.add(message);
        }
        return answer;
    }
}
