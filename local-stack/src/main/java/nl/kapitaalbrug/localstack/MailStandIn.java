package nl.kapitaalbrug.localstack;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Takes every mail that the stack sends and keeps it as a file, so that nothing leaves the machine.
 */
final class MailStandIn implements AutoCloseable {

    private final GreenMail server;
    private final Path folder;
    private final ScheduledExecutorService keeper =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("mail-keeper").factory());
    private int kept;

    MailStandIn(String address, int port, Path folder) {
        this.server = new GreenMail(new ServerSetup(port, address, ServerSetup.PROTOCOL_SMTP));
        this.folder = folder;
    }

    void start() {
        server.start();
        keeper.scheduleWithFixedDelay(this::keep, 1, 1, TimeUnit.SECONDS);
    }

    private void keep() {
        MimeMessage[] messages = server.getReceivedMessages();
        for (; kept < messages.length; kept++) {
            Path file = folder.resolve("mail-%05d.eml".formatted(kept + 1));
            try (OutputStream out = Files.newOutputStream(file)) {
                messages[kept].writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (MessagingException e) {
                throw new IllegalStateException("A mail cannot be read", e);
            }
        }
    }

    @Override
    public void close() {
        keeper.shutdownNow();
        server.stop();
    }
}
