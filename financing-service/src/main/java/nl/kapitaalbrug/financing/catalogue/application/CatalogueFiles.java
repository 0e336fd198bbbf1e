package nl.kapitaalbrug.financing.catalogue.application;

import java.util.Map;

/** The files that an edition of the catalogue is made of, so that it can be kept and read again. */
public interface CatalogueFiles {

    /** The files that are packed with this service: text by file name. */
    Map<String, String> packed();

    /** The catalogue of such files; its version follows from their content. */
    Catalogue read(Map<String, String> files);
}
