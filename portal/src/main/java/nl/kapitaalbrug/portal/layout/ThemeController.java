package nl.kapitaalbrug.portal.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the theme that the configuration names, under a name with a hash of its content. */
@RestController
final class ThemeController {

    private final byte @Nullable [] theme;
    private final String fingerprint;

    ThemeController(PortalProperties properties) {
        theme = properties.theme() == null ? null : read(properties.theme());
        fingerprint = theme == null ? "" : DigestUtils.md5DigestAsHex(theme).substring(0, 12);
    }

    /** Where it is served; empty without one. */
    String path() {
        return theme == null ? "" : "/theme/" + fingerprint + ".css";
    }

    @GetMapping("/theme/{name}.css")
    ResponseEntity<byte[]> theme(@PathVariable String name) {
        if (theme == null || !fingerprint.equals(name)) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable().cachePublic())
                .body(theme);
    }

    private static byte[] read(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The theme (%s) cannot be read. Check kapitaalbrug.portal.theme"
                            .formatted(resource),
                    e);
        }
    }
}
