package nl.kapitaalbrug.portal.layout;

import java.util.List;

/**
 * What every page shows around its content.
 *
 * @param language of the page
 * @param path of the page, without query
 * @param otherLanguagePath the same page in the other language
 * @param signedIn whether somebody is signed in
 * @param navigation at most six places to go
 * @param assets the files that the browser loads
 * @param version of the portal
 */
public record Layout(
        Language language,
        String path,
        String otherLanguagePath,
        boolean signedIn,
        List<NavigationItem> navigation,
        Assets assets,
        String version) {

    /** More than six is a maze. */
    static final int MAX_ITEMS = 6;

    public Layout {
        navigation = List.copyOf(navigation);
        if (navigation.size() > MAX_ITEMS) {
            throw new IllegalArgumentException(
                    "The navigation has %d items, at most %d fit"
                            .formatted(navigation.size(), MAX_ITEMS));
        }
    }

    /** The two letters of the language. */
    public String lang() {
        return language.code();
    }

    /**
     * A place to go.
     *
     * @param key of its name in the bundles
     * @param path where it is
     * @param current whether the page is there, or below
     */
    public record NavigationItem(String key, String path, boolean current) {}
}
