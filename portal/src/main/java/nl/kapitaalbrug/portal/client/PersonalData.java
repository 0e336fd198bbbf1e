package nl.kapitaalbrug.portal.client;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** All that the applicant service keeps about the person who is signed in. */
@Component
public class PersonalData {

    private static final byte[] CONFIRMED =
            "{\"confirmed\":true}".getBytes(StandardCharsets.US_ASCII);

    private final ApplicantApi api;

    PersonalData(ApplicantApi api) {
        this.api = api;
    }

    /** Erases it; whether all is done already. */
    public Outcome<Boolean> erase(String key) {
        return Answer.of(
                () -> api.erase(key, CONFIRMED),
                (answer, tag) -> answer.path("complete").asBoolean(false));
    }
}
