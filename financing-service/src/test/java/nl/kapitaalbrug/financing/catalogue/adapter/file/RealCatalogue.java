package nl.kapitaalbrug.financing.catalogue.adapter.file;

import java.util.Map;
import nl.kapitaalbrug.financing.catalogue.application.Catalogue;

/** Lets tests of other packages read the catalogue that is packed with the service. */
public final class RealCatalogue {

    private RealCatalogue() {}

    /** The whole real catalogue. */
    public static Catalogue read() {
        PackedFiles files = new PackedFiles();
        return files.read(files.packed());
    }

    /** The catalogue of such files. */
    public static Catalogue read(Map<String, String> files) {
        return new PackedFiles().read(files);
    }
}
