package nl.kapitaalbrug.gateway.kept;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A form as a browser sent it.
 *
 * @param address where it was sent to: path and query
 * @param fields the body, {@code application/x-www-form-urlencoded}
 */
public record KeptForm(String address, byte[] fields) {

    byte[] toBytes() {
        byte[] line = (address + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(line, line.length + fields.length);
        System.arraycopy(fields, 0, all, line.length, fields.length);
        return all;
    }

    static KeptForm of(byte[] bytes) {
        int end = 0;
        while (bytes[end] != '\n') {
            end++;
        }
        return new KeptForm(
                new String(bytes, 0, end, StandardCharsets.UTF_8),
                Arrays.copyOfRange(bytes, end + 1, bytes.length));
    }

    @Override
    public String toString() {
        return "KeptForm[%d bytes]".formatted(fields.length);
    }
}
