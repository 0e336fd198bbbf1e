package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import com.ctc.wstx.api.WstxInputProperties;
import java.io.Reader;
import java.util.HashSet;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kapitaalbrug.applicant.bookkeeping.domain.RejectionReason;

/** A place in an audit file. It goes forward only, and refuses what no audit file has. */
final class XafCursor {

    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private String namespace = "";
    private int depth;

    XafCursor(Reader characters) throws XMLStreamException {
        xml = factory().createXMLStreamReader(new ShortRuns(characters));
    }

    /** Of Woodstox and of no other parser: its limits are ours (ADR 0022). */
    private static XMLInputFactory factory() {
        XMLInputFactory factory =
                ServiceLoader.load(XMLInputFactory.class, XafCursor.class.getClassLoader()).stream()
                        .filter(one -> one.type().getName().startsWith("com.ctc.wstx."))
                        .findFirst()
                        .orElseThrow()
                        .get();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, XafLimits.DEPTH * 2);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, XafLimits.ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, XafLimits.ATTRIBUTES);
        factory.setXMLResolver((publicId, systemId, baseUri, name) -> {
            throw new UnreadableFileException(RejectionReason.DTD_NOT_ALLOWED);
        });
        return factory;
    }

    /** Goes to the root element and takes its namespace for that of the whole file. */
    void enterRoot() throws XMLStreamException {
        int event = step();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = step();
        }
        namespace = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
        enter();
    }

    /** The namespace of the root element. */
    String namespace() {
        return namespace;
    }

    /** The name of the element that was entered last. */
    String name() {
        return xml.getLocalName();
    }

    /** The line of the file, from 1. */
    int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    /** Enters the next element within this one; false at its end, which leaves it. */
    boolean nextChild() throws XMLStreamException {
        while (true) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT) {
                enter();
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return false;
            }
        }
    }

    /** Leaves this element with all that is in it. */
    void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside) {
            nextChild();
        }
    }

    /** The text of this element, without spaces around it; leaves it. Elements in it are wrong. */
    String text() throws XMLStreamException {
        text.setLength(0);
        while (true) {
            switch (step()) {
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        append();
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return text.toString().strip();
                }
                case XMLStreamConstants.START_ELEMENT ->
                        throw new UnreadableFileException(RejectionReason.NOT_AN_AUDIT_FILE);
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
    }

    private void append() {
        int length = xml.getTextLength();
        if (text.length() + length > XafLimits.TEXT) {
            throw new UnreadableFileException(RejectionReason.TEXT_NOT_ALLOWED);
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), length);
    }

    /** Reads what comes after the root element, which must be nothing of weight. */
    void finish() throws XMLStreamException {
        while (xml.hasNext()) {
            step();
        }
    }

    private int step() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableFileException(RejectionReason.DTD_NOT_ALLOWED);
        }
        return event;
    }

    private void enter() {
        depth++;
        if (depth > XafLimits.DEPTH) {
            throw new UnreadableFileException(RejectionReason.TOO_DEEP);
        }
        if (!namespace.equals(Objects.requireNonNullElse(xml.getNamespaceURI(), ""))) {
            throw new UnreadableFileException(RejectionReason.FOREIGN_ELEMENT);
        }
        note(xml.getLocalName());
        for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
            note(xml.getAttributeLocalName(i));
        }
        for (int i = xml.getNamespaceCount() - 1; i >= 0; i--) {
            note(Objects.requireNonNullElse(xml.getNamespacePrefix(i), ""));
            note(Objects.requireNonNullElse(xml.getNamespaceURI(i), ""));
        }
    }

    /** A parser keeps every name that it met; a file of ever new names would fill the memory. */
    private void note(String name) {
        if (names.add(name) && names.size() > XafLimits.NAMES) {
            throw new UnreadableFileException(RejectionReason.TOO_LARGE);
        }
    }
}
