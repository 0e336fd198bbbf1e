package nl.kapitaalbrug.portal;

import nl.kapitaalbrug.keycloak.TestIssuer;
import org.springframework.boot.SpringApplication;

/** Starts the portal alone, to look at its pages; not a test. */
final class Preview {

    private Preview() {}

    public static void main(String[] arguments) throws Exception {
        TestIssuer issuer = TestIssuer.start();
        SpringApplication.run(
                PortalApplication.class,
                "--server.port=8290",
                "--kapitaalbrug.security.issuer=" + issuer.issuer());
    }
}
