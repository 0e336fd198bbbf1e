package nl.kapitaalbrug.applicant.request.adapter.pdf;

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
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import nl.kapitaalbrug.applicant.request.application.DossierPrinter;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import org.springframework.stereotype.Component;

/**
 * Prints with fonts that are embedded, structure that screen readers follow, and nothing loaded
 * from outside: PDF/UA-1 and PDF/A-3a (ADR 0031).
 */
@Component
final class PdfDossier implements DossierPrinter {

    private static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";
    private static final String BOLD = "/liberation/LiberationSans-Bold.ttf";
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public byte[] print(FinancingRequest request, Locale language, Instant now) {
        String html = new DossierHtml(request, DossierTexts.in(language), now).write();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(COLOURS);
        builder.useFont(() -> font(REGULAR), "dossier", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font(BOLD), "dossier", 700, FontStyle.NORMAL, true);
        builder.useProtocolsStreamImplementation(
                PdfDossier::nothing, "http", "https", "file", "ftp", "jar", "data");
        builder.withProducer("Kapitaalbrug");
        builder.withHtmlContent(html, null);
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
                PdfDossier.class.getResourceAsStream(path), "The font is missing: " + path);
    }

    private static FSStream nothing(String address) {
        throw new IllegalStateException("A dossier loads nothing from outside");
    }
}
