package nl.kapitaalbrug.applicant.document.adapter.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * A PDF written anew: what no page leads to, such as an earlier version, stays behind. Without
 * information, XMP, notes of programs, names of who commented, scripts, attached files and what
 * cameras wrote into photos.
 */
final class PdfCopy {

    private static final List<COSName> EVERYWHERE =
            List.of(
                    COSName.METADATA,
                    COSName.getPDFName("PieceInfo"),
                    COSName.getPDFName("LastModified"),
                    COSName.AA,
                    COSName.JS);
    private static final List<COSName> OF_COMMENTS =
            List.of(COSName.T, COSName.M, COSName.CREATION_DATE, COSName.getPDFName("Subj"));

    private PdfCopy() {}

    static byte[] of(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            pdf.setDocumentInformation(new PDDocumentInformation());
            pdf.getDocument().getTrailer().removeItem(COSName.INFO);
            pdf.getDocumentCatalog().setOpenAction(null);
            PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
            if (names != null) {
                names.setJavascript(null);
                names.setEmbeddedFiles(null);
            }
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.AF);
            for (COSObjectKey key : new ArrayList<>(pdf.getDocument().getXrefTable().keySet())) {
                clean(pdf.getDocument().getObjectFromPool(key));
            }
            clean(pdf.getDocumentCatalog().getCOSObject());
            for (PDPage page : pdf.getPages()) {
                clean(page.getCOSObject());
                for (PDAnnotation note : page.getAnnotations()) {
                    clean(note.getCOSObject());
                }
            }
            ByteArrayOutputStream copy = new ByteArrayOutputStream(file.length);
            pdf.save(copy);
            return copy.toByteArray();
        }
    }

    private static void clean(COSBase part) throws IOException {
        COSBase found = part instanceof COSObject reference ? reference.getObject() : part;
        if (found instanceof COSDictionary dictionary) {
            EVERYWHERE.forEach(dictionary::removeItem);
            COSName kind = dictionary.getCOSName(COSName.SUBTYPE);
            boolean comment =
                    COSName.ANNOT.equals(dictionary.getCOSName(COSName.TYPE))
                            && !COSName.WIDGET.equals(kind);
            if (comment) {
                OF_COMMENTS.forEach(dictionary::removeItem);
            }
        }
        if (found instanceof COSStream stream && isPhoto(stream)) {
            byte[] photo;
            try (InputStream coded = stream.createRawInputStream()) {
                photo = PictureCopy.of(coded.readAllBytes());
            }
            try (OutputStream coded = stream.createRawOutputStream()) {
                coded.write(photo);
            }
        }
    }

    /** Whether a stream holds a JPEG file as it is (ISO 32000-1, section 7.4.8). */
    private static boolean isPhoto(COSStream stream) {
        COSBase filter = stream.getFilters();
        boolean only = filter instanceof COSArray filters && filters.size() == 1;
        return COSName.DCT_DECODE.equals(only ? ((COSArray) filter).getObject(0) : filter);
    }
}
