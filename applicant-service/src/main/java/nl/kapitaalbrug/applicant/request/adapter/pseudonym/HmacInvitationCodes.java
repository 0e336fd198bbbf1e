package nl.kapitaalbrug.applicant.request.adapter.pseudonym;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kapitaalbrug.applicant.request.application.InvitationCodes;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.springframework.stereotype.Component;

/**
 * The ids, and the first 128 bits of HMAC-SHA256 (RFC 2104) over them under the secret of this
 * service. The text before the ids keeps these codes apart from all else that the secret is for.
 */
@Component
final class HmacInvitationCodes implements InvitationCodes {

    private static final int REQUEST_LENGTH = 32;
    private static final int PARTICIPANT_LENGTH = 12;
    private static final int IDS_LENGTH = REQUEST_LENGTH + PARTICIPANT_LENGTH;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{44}[A-Za-z0-9_-]{22}");

    private final SecretMac mac;

    HmacInvitationCodes(PseudonymProperties properties) {
        this.mac = new SecretMac(properties);
    }

    @Override
    public String of(Invitation invitation) {
        String ids = invitation.request().value() + invitation.participant();
        return ids + mac.of("invitation:" + ids);
    }

    @Override
    public Optional<Invitation> open(String code) {
        if (!FORM.matcher(code).matches()) {
            return Optional.empty();
        }
        Invitation invitation =
                new Invitation(
                        FinancingRequestId.of(code.substring(0, REQUEST_LENGTH)),
                        code.substring(REQUEST_LENGTH, IDS_LENGTH));
        boolean ours =
                MessageDigest.isEqual(
                        of(invitation).getBytes(StandardCharsets.US_ASCII),
                        code.getBytes(StandardCharsets.US_ASCII));
        return ours ? Optional.of(invitation) : Optional.empty();
    }
}
