package nl.kapitaalbrug.financing.catalogue.adapter.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import nl.kapitaalbrug.financing.catalogue.application.Catalogue;
import nl.kapitaalbrug.financing.catalogue.application.CatalogueFiles;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of the catalogue on the class path. */
final class PackedFiles implements CatalogueFiles {

    @Override
    public Map<String, String> packed() {
        try {
            Map<String, String> files = new TreeMap<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:catalogue/*.yaml")) {
                files.put(
                        String.valueOf(file.getFilename()),
                        new String(CatalogueConfiguration.content(file), StandardCharsets.UTF_8));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue cannot be listed", e);
        }
    }

    @Override
    public Catalogue read(Map<String, String> files) {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return CatalogueReader.read(contents);
    }
}
