package nl.kapitaalbrug.gateway.kept;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.kapitaalbrug.gateway.GatewayProperties;
import nl.kapitaalbrug.gateway.session.SessionCookie;
import nl.kapitaalbrug.support.crypto.NamedCipher;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps forms that came after the end of a session, and gives each back to the same person in the
 * same browser. Without the key in the browser's cookie nobody can read them, this gateway
 * included.
 */
@Component
public class KeptForms {

    /** Collection of the forms. */
    public static final String COLLECTION = "keptForms";

    /** The most bytes of fields that are kept. */
    public static final int MAX_BYTES = 64 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(KeptForms.class);
    private static final Duration KEPT_FOR = Duration.ofMinutes(30);
    private static final int MOST_OF_A_BROWSER = 10;

    private final MongoCollection<KeptFormDocument> forms;
    private final KeepCookie cookie;
    private final GatewayProperties gateway;
    private final Clock clock;

    KeptForms(MongoDatabase database, KeepCookie cookie, GatewayProperties gateway, Clock clock) {
        this.forms = database.getCollection(COLLECTION, KeptFormDocument.class);
        this.cookie = cookie;
        this.gateway = gateway;
        this.clock = clock;
    }

    /** Gives the browser a key for this person; a key that it has of this person stays. */
    public void signedIn(String subject, HttpServletRequest request, HttpServletResponse response) {
        Optional<BrowserKey> known = cookie.on(request);
        if (known.isEmpty() || !known.get().isOf(subject)) {
            cookie.give(BrowserKey.fresh(subject), response);
        }
    }

    /** Forgets the browser's key and what was kept under it. */
    public void signedOut(HttpServletRequest request, HttpServletResponse response) {
        Optional<BrowserKey> known = cookie.on(request);
        if (known.isPresent()) {
            forms.deleteMany(Filters.eq("browser", known.get().browserName()));
            cookie.takeBack(response);
        }
    }

    /** Whether the browser was signed in here: only then a form of it is kept. */
    public boolean knows(HttpServletRequest request) {
        return SessionCookie.isOn(request, gateway) && cookie.on(request).isPresent();
    }

    /**
     * Keeps a form in place of the one that came from this page before.
     *
     * @param page path and query of the page from which it was sent
     * @return whether it was kept: not when it is too large, the browser is not known or has ten
     *     forms waiting
     */
    public boolean keep(HttpServletRequest request, String page, KeptForm form) {
        if (form.fields().length > MAX_BYTES || !knows(request)) {
            return false;
        }
        BrowserKey key = cookie.on(request).orElseThrow();
        String name = key.nameOf(page);
        Set<String> waiting = namesOf(key.browserName());
        if (waiting.size() >= MOST_OF_A_BROWSER && !waiting.contains(name)) {
            LOG.warn("A form was not kept: ten of this browser wait already");
            return false;
        }
        forms.replaceOne(
                Filters.eq("_id", name),
                new KeptFormDocument(
                        name,
                        KeptFormDocument.SCHEMA_VERSION,
                        key.browserName(),
                        new Binary(NamedCipher.encrypted(key.ofForms(), name, form.toBytes())),
                        clock.instant().plus(KEPT_FOR)),
                new ReplaceOptions().upsert(true));
        LOG.info("A form was kept that came after the end of its session");
        return true;
    }

    /**
     * What this person sent from the page with this browser; empty when it is not there for them.
     */
    public Optional<KeptForm> find(HttpServletRequest request, String subject, String page) {
        Optional<BrowserKey> key = cookie.on(request);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        String name = key.get().nameOf(page);
        KeptFormDocument kept = forms.find(Filters.eq("_id", name)).first();
        if (kept == null || !clock.instant().isBefore(kept.ends())) {
            return Optional.empty();
        }
        return NamedCipher.decrypted(key.get().ofForms(subject), name, kept.content().getData())
                .map(KeptForm::of);
    }

    /** Removes what this browser sent from the page. */
    public void remove(HttpServletRequest request, String page) {
        cookie.on(request).ifPresent(key -> forms.deleteOne(Filters.eq("_id", key.nameOf(page))));
    }

    /** Removes what has ended, in bulk. */
    public long removeEnded() {
        return forms.deleteMany(Filters.lt("ends", clock.instant())).getDeletedCount();
    }

    private Set<String> namesOf(String browser) {
        Bson ofBrowser = Filters.eq("browser", browser);
        return forms.withDocumentClass(Document.class)
                .find(ofBrowser)
                .projection(Projections.include("_id"))
                .map(found -> found.getString("_id"))
                .into(new HashSet<>());
    }
}
