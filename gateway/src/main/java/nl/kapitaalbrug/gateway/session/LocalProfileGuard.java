package nl.kapitaalbrug.gateway.session;

import java.util.Set;
import nl.kapitaalbrug.gateway.GatewayProperties;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * A session cookie without protection of the transport exists on one's own machine only: the
 * profile {@code local} is refused with TLS or another address, and plain HTTP is refused without
 * it. In a container every address is the container's own; there, who runs it must say that the
 * port is published on the loopback address only.
 */
@Component
class LocalProfileGuard implements InitializingBean {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean local;
    private final GatewayProperties properties;
    private final String listensOn;
    private final boolean ownTls;

    LocalProfileGuard(Environment environment, GatewayProperties properties) {
        this.local = environment.acceptsProfiles(Profiles.of("local"));
        this.properties = properties;
        this.listensOn = environment.getProperty("server.address", "");
        this.ownTls =
                environment.containsProperty("server.ssl.bundle")
                        || environment.containsProperty("server.ssl.certificate");
    }

    @Override
    public void afterPropertiesSet() {
        if (local) {
            boolean loopback =
                    LOOPBACK.contains(properties.publicUrl().getHost())
                            && (LOOPBACK.contains(listensOn) || properties.publishedOnLoopback());
            if (!loopback || properties.overTls() || ownTls) {
                throw new IllegalStateException(
                        "The profile local is for a loopback address without TLS only. Leave it"
                                + " out, or set server.address and kapitaalbrug.gateway.public-url"
                                + " to this machine.");
            }
        } else if (properties.tour() != null) {
            throw new IllegalStateException(
                    "kapitaalbrug.gateway.tour is for the profile local only: the tour signs people"
                            + " in as demo users.");
        } else if (!properties.overTls()) {
            throw new IllegalStateException(
                    "kapitaalbrug.gateway.public-url must be an https address; on one's own machine"
                            + " the profile local allows http.");
        }
    }
}
