package nl.kapitaalbrug.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * What a token must satisfy before anything in it is believed: signature by a key of the issuer
 * (RS256 or ES256 only, keys named in the header are ignored), issuer, audience, type, lifetime.
 */
final class TokenChecks {

    private static final Duration LEEWAY = Duration.ofSeconds(30);

    private TokenChecks() {}

    static JwtDecoder decoder(SecurityProperties properties, Clock clock) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSource(new IssuerKeys(properties.keysUri(), clock))
                        .jwsAlgorithms(allowed -> {
                            allowed.clear();
                            allowed.add(SignatureAlgorithm.RS256);
                            allowed.add(SignatureAlgorithm.ES256);
                        })
                        .build();
        decoder.setJwtValidator(validator(properties, clock));
        return decoder;
    }

    static OAuth2TokenValidator<Jwt> validator(SecurityProperties properties, Clock clock) {
        JwtTimestampValidator lifetime = new JwtTimestampValidator(LEEWAY);
        lifetime.setClock(clock);
        lifetime.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                List.of(
                        lifetime,
                        JwtTypeValidator.jwt(),
                        claim("type", jwt -> "Bearer".equals(jwt.getClaim("typ"))),
                        claim("subject", jwt -> hasText(jwt.getClaim("sub"))),
                        claim(
                                "issuer",
                                jwt -> properties.issuer().toString().equals(jwt.getClaim("iss"))),
                        claim("audience", jwt -> hasAudience(jwt, properties.audience()))));
    }

    private static boolean hasAudience(Jwt jwt, String audience) {
        List<String> audiences = jwt.getAudience();
        return audiences != null && audiences.contains(audience);
    }

    private static boolean hasText(Object claim) {
        return claim instanceof String text && !text.isBlank();
    }

    private static OAuth2TokenValidator<Jwt> claim(String name, Predicate<Jwt> check) {
        OAuth2Error error = new OAuth2Error("invalid_token", "Wrong " + name, null);
        return jwt ->
                check.test(jwt)
                        ? OAuth2TokenValidatorResult.success()
                        : OAuth2TokenValidatorResult.failure(error);
    }
}
