package nl.kapitaalbrug.portal.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This handler of a form knows the parameter {@link #PARAMETER}: the gateway kept the form when it
 * came after the end of a session, and whoever sent it is back now. The form is shown with what was
 * typed, and nothing is done. A handler without this mark never gets such a form.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShowsKept {

    /** The parameter in the address; the gateway knows the same one. */
    String PARAMETER = "_kept";
}
