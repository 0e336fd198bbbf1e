package nl.kapitaalbrug.support.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Prints with fonts that are embedded, structure that screen readers follow, and nothing loaded
 * from outside: PDF/UA-1 and PDF/A-3a (ADR 0031).
 */
public final class DocumentPrinter {

    private static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";
    private static final String BOLD = "/liberation/LiberationSans-Bold.ttf";
    private static final String FONT = "document";
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private DocumentPrinter() {}

    /** The document as PDF. */
    public static byte[] print(DocumentHtml document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(COLOURS);
        builder.useFont(() -> font(REGULAR), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font(BOLD), FONT, 700, FontStyle.NORMAL, true);
        builder.useProtocolsStreamImplementation(
                DocumentPrinter::nothing, "http", "https", "file", "ftp", "jar", "data");
        builder.withProducer("Kapitaalbrug");
        builder.withHtmlContent(document.write(), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String path) {
        return Objects.requireNonNull(
                DocumentPrinter.class.getResourceAsStream(path), "The font is missing: " + path);
    }

    private static FSStream nothing(String address) {
        throw new IllegalStateException("A document loads nothing from outside");
    }
}
