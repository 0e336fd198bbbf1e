package nl.kapitaalbrug.portal.request;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.FinancingRequests;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.ServiceError;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Pages;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Begins a request with the answers of one that was taken along before. */
@Controller
final class FromFileController {

    private static final int MOST_NAMED = 20;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final FinancingRequests requests;
    private final List<SectionForm> forms;
    private final MessageSource messages;

    FromFileController(
            FinancingRequests requests, List<SectionForm> forms, MessageSource messages) {
        this.requests = requests;
        this.forms = forms;
        this.messages = messages;
    }

    @PostMapping(FinancingRequestPaths.ALL + "/uit-bestand")
    ModelAndView create(
            @RequestParam(name = "bestand") MultipartFile file,
            @RequestParam(name = "sleutel", defaultValue = "") String key,
            Locale locale)
            throws IOException {
        Texts texts = new Texts(messages, locale);
        if (file.isEmpty()) {
            return refused(List.of(texts.of("fromFile.none")), HttpStatus.BAD_REQUEST);
        }
        return switch (requests.startFrom(withoutMark(file.getBytes()), Pages.key(key))) {
            case Outcome.Done<FinancingRequest>(FinancingRequest request) ->
                    Pages.redirect(FinancingRequestPaths.request(request.id()) + "?gemeld=bestand");
            case Outcome.Refused<FinancingRequest>(List<ServiceError> errors) ->
                    refused(words(errors, texts), HttpStatus.BAD_REQUEST);
            case Outcome.Conflict<FinancingRequest> conflict ->
                    refused(List.of(texts.of("fromFile.tooMany")), HttpStatus.CONFLICT);
            case Outcome.NotAvailable<FinancingRequest>() ->
                    refused(
                            List.of(texts.of("fromFile.notAvailable")),
                            HttpStatus.SERVICE_UNAVAILABLE);
            case Outcome<FinancingRequest> other -> {
                Pages.require(other);
                throw new IllegalStateException("An answer that is done is no failure");
            }
        };
    }

    /** Some programs put it before a text; it says nothing. */
    private static byte[] withoutMark(byte[] bytes) {
        return Arrays.mismatch(bytes, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length
                ? Arrays.copyOfRange(bytes, BYTE_ORDER_MARK.length, bytes.length)
                : bytes;
    }

    private List<String> words(List<ServiceError> errors, Texts texts) {
        List<String> words =
                errors.stream()
                        .map(error -> words(error, texts))
                        .distinct()
                        .limit(MOST_NAMED)
                        .toList();
        return words.isEmpty() ? List.of(texts.of("fromFile.unreadable")) : words;
    }

    private String words(ServiceError error, Texts texts) {
        return forms.stream()
                .filter(form -> FinancingRequest.isIn(form.section(), error.pointer()))
                .findFirst()
                .map(form ->
                        texts.of(
                                "check.about",
                                name(form.section(), texts),
                                ServiceErrors.withLabel(form, error, texts)))
                .orElseGet(() ->
                        error.pointer().equals("/schema")
                                ? ServiceErrors.text(error, texts)
                                : texts.of("fromFile.unreadable"));
    }

    private static String name(Section section, Texts texts) {
        return texts.of(FactTexts.choice(section));
    }

    private static ModelAndView refused(List<String> problems, HttpStatus status) {
        return new ModelAndView("request/new", status)
                .addObject("key", Pages.newKey())
                .addObject("problems", problems);
    }
}
