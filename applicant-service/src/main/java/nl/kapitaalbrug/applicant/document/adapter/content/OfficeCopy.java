package nl.kapitaalbrug.applicant.document.adapter.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An office file (ECMA-376) with empty properties, no preview, and without the names of who wrote,
 * changed or commented; pictures in it are copies too. Nothing else of it changes.
 */
final class OfficeCopy {

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final Map<String, String> EMPTY =
            Map.of(
                    "docprops/core.xml",
                    "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/"
                            + "metadata/core-properties\"/>",
                    "docprops/app.xml",
                    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "extended-properties\"/>",
                    "docprops/custom.xml",
                    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "custom-properties\"/>");
    private static final Pattern PEOPLE =
            Pattern.compile(
                    "\\b((?:\\w+:)?(?:author|initials|lastModifiedBy|displayName|userId|providerId|userName))"
                            + "\\s*=\\s*(\"[^\"]*\"|'[^']*')");
    private static final Pattern AUTHOR = Pattern.compile("<((?:\\w+:)?author)>[^<]*</");

    private OfficeCopy() {}

    static byte[] of(byte[] file) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(file.length);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(copy)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setLastModifiedTime(FileTime.fromMillis(0));
                out.putNextEntry(same);
                write(part.getName().toLowerCase(Locale.ROOT), parts, out);
                out.closeEntry();
            }
        }
        return copy.toByteArray();
    }

    private static void write(String name, ZipInputStream part, ZipOutputStream out)
            throws IOException {
        String empty = EMPTY.get(name);
        if (empty != null) {
            out.write((HEAD + empty).getBytes(StandardCharsets.UTF_8));
        } else if (name.startsWith("docprops/")) {
            part.transferTo(ByteArrayOutputStream.nullOutputStream());
        } else if (mayNamePeople(name)) {
            String text = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            String nobody = PEOPLE.matcher(text).replaceAll("$1=\"\"");
            out.write(AUTHOR.matcher(nobody).replaceAll("<$1></").getBytes(StandardCharsets.UTF_8));
        } else if (name.contains("/media/")) {
            out.write(PictureCopy.of(part.readAllBytes()));
        } else {
            part.transferTo(out);
        }
    }

    private static boolean mayNamePeople(String name) {
        return name.endsWith(".xml") && (name.startsWith("word/") || name.startsWith("xl/"));
    }
}
