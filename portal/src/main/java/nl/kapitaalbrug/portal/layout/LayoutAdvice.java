package nl.kapitaalbrug.portal.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.keycloak.CurrentUsers;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.portal.layout.Layout.NavigationItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page its {@link Layout}. */
@ControllerAdvice(annotations = Controller.class)
final class LayoutAdvice {

    private final Assets assets;
    private final String version;

    LayoutAdvice(Assets assets, ObjectProvider<BuildProperties> build) {
        this.assets = assets;
        this.version =
                Optional.ofNullable(build.getIfAvailable())
                        .map(BuildProperties::getVersion)
                        .orElse("");
    }

    @ModelAttribute("layout")
    Layout layout(HttpServletRequest request, Locale locale) {
        Language language = Language.of(locale);
        String path = path(request);
        Optional<CurrentUser> user = CurrentUsers.current();
        return new Layout(
                language,
                path,
                otherLanguage(request, path, language.other()),
                user.isPresent(),
                navigation(user, path),
                assets,
                version);
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static String otherLanguage(
            HttpServletRequest request, String path, Language language) {
        String query = request.getQueryString();
        return UriComponentsBuilder.fromPath(path)
                .query("POST".equals(request.getMethod()) ? null : query)
                .replaceQueryParam(LanguageChoice.PARAMETER, language.code())
                .build()
                .toUriString();
    }

    /** Who has several roles finds the pages of those first. */
    private static List<NavigationItem> navigation(Optional<CurrentUser> user, String path) {
        List<NavigationItem> items = new ArrayList<>();
        items.add(new NavigationItem("nav.start", "/", "/".equals(path)));
        boolean takesPart = has(user, Role.APPLICANT) || has(user, Role.ADVISER);
        boolean assesses = has(user, Role.ASSESSOR);
        if (user.isEmpty() || takesPart) {
            items.add(item("nav.requests", "/aanvragen", path));
        }
        if (assesses) {
            items.add(item("nav.reviews", "/beoordelingen", path));
        }
        if (takesPart || assesses) {
            items.add(item("nav.notifications", "/berichten", path));
        }
        if (has(user, Role.FINANCIER)) {
            items.add(new NavigationItem("nav.deals", "/deals/passend", isBelow("/deals", path)));
            items.add(item("dossiers.title", "/dossiers", path));
        }
        if (user.isEmpty()) {
            items.add(item("nav.check", "/check", path));
            items.add(item("nav.calculate", "/rekenen", path));
        }
        if (has(user, Role.PROVINCE_ANALYST)) {
            items.add(item("nav.province", "/provincie", path));
        }
        items.add(item("nav.model", "/model", path));
        items.add(item("nav.help", "/hulp", path));
        return items.stream().limit(Layout.MAX_ITEMS).toList();
    }

    private static boolean has(Optional<CurrentUser> user, Role role) {
        return user.isPresent() && user.get().has(role);
    }

    private static NavigationItem item(String key, String to, String path) {
        return new NavigationItem(key, to, isBelow(to, path));
    }

    private static boolean isBelow(String to, String path) {
        return path.equals(to) || path.startsWith(to + "/");
    }
}
