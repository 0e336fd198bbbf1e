package nl.kapitaalbrug.keycloak;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Reads a checked token. A token belongs either to a person or to a service: a service's own token
 * names its client in {@code client_id}, has no login session and never carries a role.
 */
final class KeycloakToken implements Converter<Jwt, AbstractAuthenticationToken> {

    static final String SERVICE_AUTHORITY = "SERVICE_";
    static final String USER_AUTHORITY = "USER";

    @Override
    public AbstractAuthenticationToken convert(Jwt jwt) {
        return new JwtAuthenticationToken(jwt, authoritiesOf(jwt), jwt.getSubject());
    }

    static Collection<GrantedAuthority> authoritiesOf(Jwt jwt) {
        Optional<CurrentService> service = serviceOf(jwt);
        if (service.isPresent()) {
            return List.of(
                    new SimpleGrantedAuthority(SERVICE_AUTHORITY + service.get().clientId()));
        }
        Set<GrantedAuthority> authorities = new HashSet<>();
        authorities.add(new SimpleGrantedAuthority(USER_AUTHORITY));
        rolesOf(jwt).forEach(role -> authorities.add(new SimpleGrantedAuthority(role.authority())));
        return authorities;
    }

    static Optional<CurrentService> serviceOf(Jwt jwt) {
        if (!(jwt.getClaim("client_id") instanceof String clientId) || jwt.hasClaim("sid")) {
            return Optional.empty();
        }
        return clientId.equals(jwt.getClaim("azp"))
                ? Optional.of(new CurrentService(clientId))
                : Optional.empty();
    }

    static Optional<CurrentUser> userOf(Jwt jwt) {
        return serviceOf(jwt).isPresent()
                ? Optional.empty()
                : Optional.of(
                        new CurrentUser(jwt.getSubject(), rolesOf(jwt), organisationsOf(jwt)));
    }

    private static Set<Role> rolesOf(Jwt jwt) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (jwt.getClaim("realm_access") instanceof Map<?, ?> access
                && access.get("roles") instanceof Collection<?> names) {
            names.forEach(name -> Role.ofRealmName(String.valueOf(name)).ifPresent(roles::add));
        }
        return roles;
    }

    private static Set<Organisation> organisationsOf(Jwt jwt) {
        Set<Organisation> organisations = new HashSet<>();
        if (jwt.getClaim("organization") instanceof Map<?, ?> claim) {
            claim.forEach((alias, details) -> {
                if (details instanceof Map<?, ?> fields && fields.get("id") instanceof String id) {
                    organisations.add(new Organisation(id, String.valueOf(alias)));
                }
            });
        }
        return organisations;
    }
}
