package nl.kapitaalbrug.gateway.login;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The gateway's own credentials in the realm.
 *
 * @param id client id
 * @param secret client secret, from the environment only
 */
@Validated
@ConfigurationProperties("kapitaalbrug.client")
public record ClientProperties(@DefaultValue("gateway") String id, @NotBlank String secret) {

    @Override
    public String toString() {
        return "ClientProperties[id=" + id + "]";
    }
}
