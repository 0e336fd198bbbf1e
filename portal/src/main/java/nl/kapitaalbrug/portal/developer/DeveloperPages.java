package nl.kapitaalbrug.portal.developer;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kapitaalbrug.portal.client.ApiDocuments;
import nl.kapitaalbrug.portal.client.ApiPart;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** How to call the APIs: an overview, and a page for each part. */
@Controller
final class DeveloperPages {

    private final ApiDocuments documents;

    DeveloperPages(ApiDocuments documents) {
        this.documents = documents;
    }

    @GetMapping("/ontwikkelaars")
    String overview(Model model) {
        Map<ApiPart, @Nullable ServiceApi> parts = new LinkedHashMap<>();
        for (ApiPart part : ApiPart.values()) {
            parts.put(part, read(part));
        }
        model.addAttribute("parts", parts);
        return "developer/overview";
    }

    /** The page stays when its service is away: it says so, and leads to the others. */
    @GetMapping("/ontwikkelaars/{code}")
    String part(@PathVariable String code, Model model) {
        ApiPart part =
                ApiPart.of(code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("part", part);
        model.addAttribute("api", read(part));
        return "developer/part";
    }

    private @Nullable ServiceApi read(ApiPart part) {
        return documents
                .document(part)
                .map(document -> ServiceReader.read(part, document))
                .orElse(null);
    }
}
