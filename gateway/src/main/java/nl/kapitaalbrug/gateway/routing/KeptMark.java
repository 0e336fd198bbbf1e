package nl.kapitaalbrug.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What the address of a page carries when something typed waits for it. The portal knows the same
 * parameter: it shows such a form and never carries it out.
 */
final class KeptMark {

    static final String PARAMETER = "_kept";
    static final String VALUE = "1";

    private static final String MARK = PARAMETER + "=" + VALUE;

    private KeptMark() {}

    static String on(String page) {
        return page + (page.contains("?") ? "&" : "?") + MARK;
    }

    static String off(String page) {
        return page.replaceFirst("[?&]" + MARK + "$", "");
    }

    static boolean isOn(HttpServletRequest request) {
        return VALUE.equals(request.getParameter(PARAMETER));
    }
}
