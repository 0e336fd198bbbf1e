package nl.kapitaalbrug.financing.catalogue.adapter.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Parses one YAML file to its tree of nodes; no object is ever built from a tag. Aliases, anchors,
 * tags, several documents, deep nesting and large files are refused.
 */
final class YamlFile {

    /** Larger than any description of an instrument. */
    static final int MAX_BYTES = 64 * 1024;

    private static final int MAX_DEPTH = 12;

    private YamlFile() {}

    /**
     * The top of the file.
     *
     * @throws UnreadableFileException when it is not one plain mapping in UTF-8
     */
    static YamlMap read(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new UnreadableFileException(
                    0, "The file has %d bytes, at most %d".formatted(content.length, MAX_BYTES));
        }
        String text = decode(content);
        try {
            refuseWhatIsNotPlain(text);
            Node root = yaml().compose(new java.io.StringReader(text));
            if (root instanceof MappingNode mapping) {
                return new YamlMap(mapping);
            }
            throw new UnreadableFileException(1, "The file is not a mapping");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new UnreadableFileException(line, "Not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw new UnreadableFileException(0, "Not YAML: " + e.getMessage());
        }
    }

    private static String decode(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(0, "The file is not UTF-8");
        }
    }

    private static void refuseWhatIsNotPlain(String text) {
        int documents = 0;
        for (Event event : yaml().parse(new java.io.StringReader(text))) {
            int line = event.getStartMark().getLine() + 1;
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                throw new UnreadableFileException(line, "A file has one document");
            }
            if (event instanceof AliasEvent
                    || event instanceof NodeEvent node && node.getAnchor() != null) {
                throw new UnreadableFileException(line, "Aliases and anchors are refused");
            }
            if (event instanceof ScalarEvent scalar && scalar.getTag() != null
                    || event instanceof CollectionStartEvent start && start.getTag() != null) {
                throw new UnreadableFileException(line, "Tags are refused");
            }
        }
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(MAX_BYTES);
        return new Yaml(new SafeConstructor(options));
    }
}
