package nl.kapitaalbrug.applicant.document.adapter.scan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.kapitaalbrug.applicant.document.application.ClamavProperties;
import nl.kapitaalbrug.applicant.document.application.DocumentScanner;

/**
 * Asks a ClamAV daemon over TCP: the command INSTREAM, pieces that each begin with their length in
 * four bytes, an empty piece, then the answer (clamd manual, section COMMANDS).
 */
final class ClamavScanner implements DocumentScanner {

    private static final int PIECE = 65_536;
    private static final int MAX_ANSWER = 1_024;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    private final ClamavProperties daemon;

    ClamavScanner(ClamavProperties daemon) {
        this.daemon = daemon;
    }

    @Override
    public String name() {
        return "CLAMAV";
    }

    @Override
    public Verdict scan(InputStream bytes) throws IOException {
        int millis = Math.toIntExact(Math.min(daemon.timeout().toMillis(), Integer.MAX_VALUE));
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(millis);
            socket.connect(new InetSocketAddress(daemon.host(), daemon.port()), millis);
            send(bytes, new DataOutputStream(socket.getOutputStream()));
            byte[] answer = socket.getInputStream().readNBytes(MAX_ANSWER);
            return verdict(new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip());
        }
    }

    private static void send(InputStream bytes, DataOutputStream daemon) throws IOException {
        daemon.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[PIECE];
        for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
            if (read > 0) {
                daemon.writeInt(read);
                daemon.write(piece, 0, read);
            }
        }
        daemon.writeInt(0);
        daemon.flush();
    }

    private static Verdict verdict(String answer) {
        if (answer.equals(CLEAN)) {
            return Verdict.CLEAN;
        }
        return answer.endsWith(FOUND) ? Verdict.INFECTED : Verdict.ERROR;
    }
}
