package nl.kapitaalbrug.portal.province;

import java.util.List;

/**
 * The page of the province.
 *
 * @param title what stands out
 * @param lead what it has to be compared with
 * @param empty whether there is nothing to count
 * @param marks which requests are not real; empty when all are
 * @param measures requests or euros
 * @param selection with or without synthetic requests; empty when there are none
 * @param figures in order
 */
record ProvinceView(
        String title,
        String lead,
        boolean empty,
        String marks,
        List<Choice> measures,
        List<Choice> selection,
        List<FigureView> figures) {

    /**
     * One way to look at it.
     *
     * @param text which
     * @param path where
     * @param current whether the page is that way now
     */
    record Choice(String text, String path, boolean current) {}
}
