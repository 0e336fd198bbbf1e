package nl.kapitaalbrug.financing.catalogue.adapter.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.contracts.reference.Region;
import nl.kapitaalbrug.financing.catalogue.application.Desks;
import nl.kapitaalbrug.financing.catalogue.domain.Audience;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.Desk;

/** Reads the desks from their file. */
final class DesksReader {

    private DesksReader() {}

    /**
     * The desks of a file.
     *
     * @throws UnreadableFileException at the first thing that is not as it should be
     */
    static Desks read(byte[] content) {
        YamlMap file = YamlFile.read(content);
        List<Desk> desks = new ArrayList<>();
        for (YamlMap map : file.maps("desks")) {
            desks.add(desk(map));
        }
        YamlMap fallback = file.map("fallback");
        Desks all =
                new Desks(
                        desks,
                        find(desks, fallback, "inProvince"),
                        find(desks, fallback, "elsewhere"));
        fallback.done();
        file.done();
        return all;
    }

    private static Desk desk(YamlMap map) {
        Desk desk =
                map.build(() ->
                        new Desk(
                                map.text("id"),
                                map.localised("name"),
                                Set.copyOf(map.choices("regions", Region.class)),
                                Set.copyOf(map.choices("audiences", Audience.class)),
                                map.localised("focus"),
                                map.optionalText("telephone"),
                                map.optionalUri("url"),
                                map.choice("basis", Basis.class),
                                map.optionalLocalised("checkedOn")));
        map.done();
        return desk;
    }

    private static Desk find(List<Desk> desks, YamlMap fallback, String key) {
        String id = fallback.text(key);
        return desks.stream()
                .filter(desk -> desk.id().equals(id))
                .findAny()
                .orElseThrow(() -> fallback.wrong(key, id, "a desk of the file"));
    }
}
