package nl.kapitaalbrug.applicant.document.adapter.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import nl.kapitaalbrug.applicant.document.domain.FileType;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CopyCleanerTest {

    private static final String SECRET = "Jansen-Geheim";

    private final CopyCleaner cleaner = new CopyCleaner();

    @Test
    void aPdfKeepsItsPagesAndNothingElse() throws IOException {
        byte[] copy = cleaner.clean(FileType.PDF, pdf());

        try (PDDocument read = Loader.loadPDF(copy)) {
            assertThat(new PDFTextStripper().getText(read)).contains("Jaarrekening");
            assertThat(read.getDocumentInformation().getAuthor()).isNull();
            assertThat(read.getDocumentCatalog().getMetadata()).isNull();
            assertThat(read.getDocumentCatalog().getOpenAction()).isNull();
            PDDocumentNameDictionary names = read.getDocumentCatalog().getNames();
            assertThat(names == null || names.getEmbeddedFiles() == null).isTrue();
            PDPage page = read.getPage(0);
            assertThat(page.getCOSObject().containsKey(COSName.getPDFName("PieceInfo"))).isFalse();
            assertThat(page.getAnnotations().getFirst().getCOSObject().getString(COSName.T))
                    .isNull();
            assertThat(page.getAnnotations().getFirst().getContents()).isEqualTo("klopt dit?");
        }
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
                text.beginText();
                text.setFont(new PDType1Font(FontName.HELVETICA), 12);
                text.newLineAtOffset(50, 700);
                text.showText("Jaarrekening");
                text.endText();
            }
            page.getCOSObject().setString(COSName.getPDFName("PieceInfo"), SECRET);
            PDAnnotationText note = new PDAnnotationText();
            note.setTitlePopup(SECRET);
            note.setContents("klopt dit?");
            page.setAnnotations(List.of(note));
            pdf.getDocumentInformation().setAuthor(SECRET);
            PDMetadata xmp = new PDMetadata(pdf);
            xmp.importXMPMetadata(("<x>" + SECRET + "</x>").getBytes(StandardCharsets.UTF_8));
            pdf.getDocumentCatalog().setMetadata(xmp);
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
            pdf.getDocumentCatalog().setNames(names);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aPhotoInAPdfIsACopyToo() throws IOException {
        byte[] plain = image("jpeg");
        byte[] file;
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDImageXObject photo = JPEGFactory.createFromByteArray(pdf, photo(plain));
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(photo, 50, 600);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            file = out.toByteArray();
        }

        byte[] copy = cleaner.clean(FileType.PDF, file);

        assertThat(text(file)).contains(SECRET);
        assertThat(text(copy)).doesNotContain(SECRET);
        try (PDDocument read = Loader.loadPDF(copy)) {
            PDResources resources = read.getPage(0).getResources();
            COSName name = resources.getXObjectNames().iterator().next();
            BufferedImage shown = ((PDImageXObject) resources.getXObject(name)).getImage();
            assertThat(shown.getRGB(0, 0, 40, 20, null, 0, 40)).isEqualTo(pixels(plain));
        }
    }

    @Test
    void aPhotoInAnOfficeFileIsACopyToo() throws IOException {
        byte[] plain = image("jpeg");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/media/image1.jpeg", photo(plain));
        parts.put("word/media/image2.jpeg", image("png"));
        parts.put("word/media/image3.emf", new byte[] {1});

        Map<String, byte[]> copy = opened(cleaner.clean(FileType.DOCX, packed(parts)));

        assertThat(text(copy.get("word/media/image1.jpeg"))).doesNotContain(SECRET);
        assertThat(pixels(copy.get("word/media/image1.jpeg"))).isEqualTo(pixels(plain));
        assertThat(copy.get("word/media/image2.jpeg")).isEqualTo(image("png"));
        assertThat(copy.get("word/media/image3.emf")).containsExactly(1);
    }

    @Test
    void aPhotoKeepsItsPictureAndItsWayUp() throws IOException {
        byte[] plain = image("jpeg");
        byte[] photo = photo(plain);

        byte[] copy = cleaner.clean(FileType.JPEG, photo);

        assertThat(text(photo)).contains(SECRET);
        assertThat(text(copy)).doesNotContain(SECRET).contains("Exif");
        byte[] wayUp = {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6};
        assertThat(text(copy)).contains(text(wayUp));
        assertThat(pixels(copy)).isEqualTo(pixels(plain));
        assertThat(text(cleaner.clean(FileType.JPEG, plain))).doesNotContain("Exif");
        assertThat(cleaner.clean(FileType.JPEG, copy)).isEqualTo(copy);
    }

    /** The picture with a secret in its Exif, in a comment and behind its end. */
    private static byte[] photo(byte[] plain) {
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(plain, 0, 2);
        photo.writeBytes(segment(0xE1, exif()));
        photo.writeBytes(segment(0xFE, SECRET.getBytes(StandardCharsets.US_ASCII)));
        photo.write(plain, 2, plain.length - 2);
        photo.writeBytes(SECRET.getBytes(StandardCharsets.US_ASCII));
        return photo.toByteArray();
    }

    /**
     * Little-endian, with the way up (6) behind another entry, and a secret after the directory.
     */
    private static byte[] exif() {
        byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + secret.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put(new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 2, 0});
        exif.put(new byte[] {0x0F, 0x01, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0});
        exif.put(new byte[] {0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0});
        exif.putInt(0).put(secret);
        return exif.array();
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + content.length))
                .put(content)
                .array();
    }

    @Test
    void aPictureKeepsItsChunks() throws IOException {
        byte[] plain = image("png");
        byte[] words = ("Author\0" + SECRET).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer chunk = ByteBuffer.allocate(12 + words.length);
        chunk.putInt(words.length).put("tEXt".getBytes(StandardCharsets.US_ASCII)).put(words);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + words.length);
        chunk.putInt((int) sum.getValue());
        int afterHead = 8 + 25;
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        picture.write(plain, 0, afterHead);
        picture.writeBytes(chunk.array());
        picture.write(plain, afterHead, plain.length - afterHead);
        picture.writeBytes(SECRET.getBytes(StandardCharsets.US_ASCII));

        byte[] copy = cleaner.clean(FileType.PNG, picture.toByteArray());

        assertThat(text(copy)).doesNotContain(SECRET);
        assertThat(copy).isEqualTo(plain);
    }

    @Test
    void anOfficeFileKeepsItsTextAndNoNames() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("docProps/core.xml", "<c><creator>" + SECRET + "</creator></c>");
        parts.put("docProps/app.xml", "<p><Company>" + SECRET + "</Company></p>");
        parts.put("docProps/custom.xml", "<p>" + SECRET + "</p>");
        parts.put("docProps/thumbnail.jpeg", SECRET);
        parts.put(
                "word/document.xml",
                "<w:p><w:ins w:author=\"%s\" w:id='1'><w:t>Omzet</w:t></w:ins></w:p>"
                        .formatted(SECRET));
        parts.put(
                "word/comments.xml",
                "<w:comment w:author='%s' w:initials='JG'/>".formatted(SECRET));
        parts.put("xl/comments1.xml", "<authors><author>%s</author></authors>".formatted(SECRET));
        parts.put(
                "xl/persons/person.xml", "<person displayName=\"%s\" id=\"1\"/>".formatted(SECRET));

        Map<String, String> copy = unzipped(cleaner.clean(FileType.DOCX, zipped(parts)));

        assertThat(copy.keySet()).isEqualTo(parts.keySet());
        assertThat(copy.values()).noneMatch(part -> part.contains(SECRET) || part.contains("JG"));
        assertThat(copy.get("word/document.xml"))
                .isEqualTo("<w:p><w:ins w:author=\"\" w:id='1'><w:t>Omzet</w:t></w:ins></w:p>");
    }

    @Test
    void textIsAsItWas() throws IOException {
        byte[] csv = "a;b".getBytes(StandardCharsets.UTF_8);

        assertThat(cleaner.clean(FileType.CSV, csv)).isEqualTo(csv);
    }

    @ParameterizedTest
    @EnumSource(
            value = FileType.class,
            names = {"PDF", "PNG", "JPEG"})
    void whatCannotBeReadHasNoCopy(FileType type) {
        byte[] damaged =
                "%PDF-1.7 \u0089PNG en verder niets dat klopt"
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> cleaner.clean(type, damaged)).isInstanceOf(IOException.class);
    }

    private static byte[] image(String format) throws IOException {
        BufferedImage picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 20; i++) {
            picture.setRGB(2 * i, i, 0xCC4400);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture));
        return read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
    }

    private static byte[] zipped(Map<String, String> parts) throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, part) -> bytes.put(name, part.getBytes(StandardCharsets.UTF_8)));
        return packed(bytes);
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static Map<String, String> unzipped(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        opened(file)
                .forEach((name, part) -> parts.put(name, new String(part, StandardCharsets.UTF_8)));
        return parts;
    }

    private static Map<String, byte[]> opened(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
