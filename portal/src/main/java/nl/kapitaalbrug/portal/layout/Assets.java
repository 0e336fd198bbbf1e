package nl.kapitaalbrug.portal.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** The fingerprinted names of the files that the browser loads. */
public final class Assets {

    static final String FOLDER = "assets/";

    private final Properties names = new Properties();
    private final String themePath;

    /**
     * @param themePath where the theme is served; empty for the one that the build made
     */
    Assets(String themePath) {
        try (InputStream manifest =
                new ClassPathResource(FOLDER + "manifest.properties").getInputStream()) {
            names.load(manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The browser assets are missing. Maybe the build ran without Node?", e);
        }
        this.themePath = themePath.isEmpty() ? path("theme.css") : themePath;
    }

    /** Where that file is served. */
    public String path(String name) {
        String file = names.getProperty(name);
        if (file == null) {
            throw new IllegalArgumentException(
                    "No browser asset is called (%s). Known are: %s"
                            .formatted(name, names.stringPropertyNames()));
        }
        return "/" + FOLDER + file;
    }

    /** Where the one file with the house style is served. */
    public String theme() {
        return themePath;
    }
}
