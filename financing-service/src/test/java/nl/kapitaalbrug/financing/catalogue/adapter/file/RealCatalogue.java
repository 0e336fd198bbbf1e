package nl.kapitaalbrug.financing.catalogue.adapter.file;

import nl.kapitaalbrug.financing.catalogue.application.Catalogue;

/** Lets tests of other packages read the catalogue that is packed with the service. */
public final class RealCatalogue {

    private RealCatalogue() {}

    /** The whole real catalogue. */
    public static Catalogue read() {
        PackedFiles files = new PackedFiles();
        return files.read(files.packed());
    }
}
