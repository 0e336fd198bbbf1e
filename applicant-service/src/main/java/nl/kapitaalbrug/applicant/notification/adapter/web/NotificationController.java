package nl.kapitaalbrug.applicant.notification.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import nl.kapitaalbrug.applicant.notification.application.ReadNotifications;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.problem.Violations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a person is told, and whether it also comes by mail. */
@RestController
class NotificationController {

    private static final String NOTIFICATIONS = "/v1/notifications";
    private static final int MAX_PAGE = 100_000;
    private static final int MAX_PAGE_SIZE = 100;

    private final ReadNotifications reading;

    NotificationController(ReadNotifications reading) {
        this.reading = reading;
    }

    @GetMapping(NOTIFICATIONS)
    @Operation(summary = "Read a page of what you were told of your requests, the newest first")
    NotificationListResponse list(
            @Parameter(hidden = true) CurrentUser user,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int pageSize) {
        Violations violations = new Violations();
        violations.at("/query/page").between(page, 1, MAX_PAGE);
        violations.at("/query/pageSize").between(pageSize, 1, MAX_PAGE_SIZE);
        violations.throwIfAny();
        return NotificationListResponse.of(
                reading.page(person(user), page, pageSize), page, pageSize);
    }

    @PutMapping(NOTIFICATIONS + "/reading")
    @Operation(
            summary = "Say up to which moment you have read what you were told",
            description = "What came later stays unread. The same moment again changes nothing.")
    ReadingBody read(@Parameter(hidden = true) CurrentUser user, @RequestBody ReadingBody body) {
        reading.markRead(person(user), body.readUpToAt());
        return body;
    }

    @GetMapping("/v1/notification-settings")
    @Operation(summary = "Read whether you get a mail for each notification")
    SettingsBody settings(@Parameter(hidden = true) CurrentUser user) {
        return new SettingsBody(reading.mailIsWanted(person(user)));
    }

    @PutMapping("/v1/notification-settings")
    @Operation(summary = "Choose whether you get a mail for each notification")
    SettingsBody choose(
            @Parameter(hidden = true) CurrentUser user, @RequestBody SettingsBody body) {
        reading.chooseMail(person(user), body.mail());
        return body;
    }

    private static ApplicantId person(CurrentUser user) {
        return ApplicantId.of(user.subject());
    }
}
