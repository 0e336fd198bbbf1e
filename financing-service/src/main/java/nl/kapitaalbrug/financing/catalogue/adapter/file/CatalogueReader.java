package nl.kapitaalbrug.financing.catalogue.adapter.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kapitaalbrug.financing.catalogue.application.Catalogue;
import nl.kapitaalbrug.financing.catalogue.application.Catalogue.RefusedFile;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;

/** Reads a catalogue from the contents of its files. One broken file never takes others down. */
final class CatalogueReader {

    private static final String SUFFIX = ".yaml";

    private CatalogueReader() {}

    /**
     * The catalogue of these files.
     *
     * @param files content by file name; the name of a file is the id of its instrument
     */
    static Catalogue read(Map<String, byte[]> files) {
        List<Instrument> instruments = new ArrayList<>();
        List<RefusedFile> refused = new ArrayList<>();
        MessageDigest digest = sha256();
        new TreeMap<>(files)
                .forEach((name, content) -> {
                    try {
                        instruments.add(instrument(name, content));
                        digest.update(name.getBytes(StandardCharsets.UTF_8));
                        digest.update((byte) 0);
                        digest.update(content);
                        digest.update((byte) 0);
                    } catch (UnreadableFileException e) {
                        refused.add(new RefusedFile(name, e.line(), e.reason()));
                    }
                });
        String version = HexFormat.of().formatHex(digest.digest(), 0, 8);
        return new Catalogue(version, instruments, refused);
    }

    private static Instrument instrument(String name, byte[] content) {
        Instrument instrument = InstrumentReader.read(YamlFile.read(content));
        if (!name.equals(instrument.id().value() + SUFFIX)) {
            throw new UnreadableFileException(
                    0,
                    "The file is not named after its instrument (%s)".formatted(instrument.id()));
        }
        return instrument;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
