package nl.kapitaalbrug.localstack;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps cookies as browsers do, for which the own machine is as trustworthy as TLS. */
final class LoopbackCookies extends CookieManager {

    LoopbackCookies() {
        super(null, CookiePolicy.ACCEPT_ALL);
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
        super.put(
                uri,
                headers.entrySet().stream()
                        .filter(header -> header.getKey().equalsIgnoreCase("Set-Cookie"))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        header ->
                                                header.getValue().stream()
                                                        .map(LoopbackCookies::withoutSecure)
                                                        .toList())));
    }

    private static String withoutSecure(String cookie) {
        return cookie.replaceAll("(?i);\\s*secure(?=;|$)", "");
    }
}
