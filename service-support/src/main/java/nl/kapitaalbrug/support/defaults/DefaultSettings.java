package nl.kapitaalbrug.support.defaults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * Adds {@code service-support.properties} below everything else, so that whatever an application
 * says wins. Management endpoints get a port of their own: the service's port plus one thousand.
 */
public final class DefaultSettings implements EnvironmentPostProcessor, Ordered {

    private static final String FILE = "nl/kapitaalbrug/support/service-support.properties";
    private static final int MANAGEMENT_OFFSET = 1000;
    private static final int DEFAULT_PORT = 8080;

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        MutablePropertySources sources = environment.getPropertySources();
        int port = environment.getProperty("server.port", Integer.class, DEFAULT_PORT);
        int management = port <= 0 ? port : port + MANAGEMENT_OFFSET;
        sources.addLast(
                new MapPropertySource(
                        "service-support management port",
                        Map.of("management.server.port", management)));
        try {
            sources.addLast(
                    new ResourcePropertySource("service-support", new ClassPathResource(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException("The file (%s) cannot be read".formatted(FILE), e);
        }
    }

    /** After the application's own files are read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
