package nl.kapitaalbrug.assessment.passport.adapter.seal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.assessment.passport.application.PassportStatement;
import nl.kapitaalbrug.assessment.passport.application.Seals;
import nl.kapitaalbrug.support.json.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Seals as JSON Web Signatures with ES256; any other algorithm is no seal of ours. */
final class JwsSeals implements Seals {

    private static final JOSEObjectType TYPE = new JOSEObjectType("kapitaalbrug-passport+jws");

    private final SigningKeys keys;
    private final JsonMapper json;

    JwsSeals(SigningKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    @Override
    public String seal(PassportStatement statement) {
        ECKey key = keys.current();
        JWSObject sealed =
                new JWSObject(
                        new JWSHeader.Builder(JWSAlgorithm.ES256)
                                .type(TYPE)
                                .keyID(key.getKeyID())
                                .build(),
                        new Payload(CanonicalJson.of(statement)));
        try {
            sealed.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("A passport could not be sealed", e);
        }
        return sealed.serialize();
    }

    @Override
    public Opened open(String seal) {
        try {
            JWSObject sealed = JWSObject.parse(seal);
            JWSHeader header = sealed.getHeader();
            boolean ours =
                    JWSAlgorithm.ES256.equals(header.getAlgorithm())
                            && TYPE.equals(header.getType())
                            && header.getKeyID() != null;
            if (!ours) {
                return new Opened.Unreadable();
            }
            Optional<ECKey> key = keys.published(header.getKeyID());
            if (key.isEmpty()) {
                return new Opened.UnknownKey();
            }
            return sealed.verify(new ECDSAVerifier(key.get()))
                    ? new Opened.Genuine(
                            json.readValue(sealed.getPayload().toString(), PassportStatement.class))
                    : new Opened.Forged();
        } catch (ParseException | JacksonException e) {
            return new Opened.Unreadable();
        } catch (JOSEException e) {
            return new Opened.Forged();
        }
    }

    @Override
    public String keySet() {
        List<JWK> all = new ArrayList<>(keys.published());
        return new JWKSet(all).toString(true);
    }
}
