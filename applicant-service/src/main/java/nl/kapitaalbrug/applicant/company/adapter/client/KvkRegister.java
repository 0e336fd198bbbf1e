package nl.kapitaalbrug.applicant.company.adapter.client;

import feign.RetryableException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.kapitaalbrug.applicant.company.application.CompanyRegister;
import nl.kapitaalbrug.applicant.company.application.LookUp;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks KvK. A look-up ends within a fixed time whatever the other side does; a connection that
 * breaks is tried once more within that time; after several failures KvK is left alone for a while.
 * Neither numbers nor names are logged.
 */
final class KvkRegister implements CompanyRegister {

    private static final Logger LOG = LoggerFactory.getLogger(KvkRegister.class);

    private final KvkApi api;
    private final CircuitBreaker breaker;
    private final JsonMapper mapper;
    private final Duration totalTimeout;
    private final int maxBytes;

    KvkRegister(KvkApi api, CircuitBreaker breaker, JsonMapper mapper, KvkProperties properties) {
        this.api = api;
        this.breaker = breaker;
        this.mapper = mapper;
        this.totalTimeout = properties.totalTimeout();
        this.maxBytes = Math.toIntExact(properties.maxAnswer().toBytes());
    }

    @Override
    public LookUp lookUp(KvkNumber number) {
        try {
            return breaker.executeSupplier(() -> ask(number));
        } catch (CallNotPermittedException e) {
            return new LookUp.NotAvailable();
        }
    }

    private LookUp ask(KvkNumber number) {
        FutureTask<KvkAnswer> call = new FutureTask<>(() -> callTwice(number));
        Thread.ofVirtual().name("kvk").start(call);
        try {
            return read(number, call.get(totalTimeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return notAvailable("no complete answer in time", null);
        } catch (ExecutionException e) {
            return notAvailable("no answer", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return notAvailable("interrupted", null);
        } finally {
            call.cancel(true);
        }
    }

    private KvkAnswer callTwice(KvkNumber number) throws IOException {
        try {
            return call(number);
        } catch (IOException e) {
            if (e instanceof InterruptedIOException) {
                throw e;
            }
            return call(number);
        }
    }

    private KvkAnswer call(KvkNumber number) throws IOException {
        try {
            return KvkAnswer.read(api.basicProfile(number.value()), maxBytes);
        } catch (RetryableException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private LookUp read(KvkNumber number, KvkAnswer answer) {
        byte[] body = answer.body();
        if (body == null || !answer.json()) {
            return notAvailable("status " + answer.status() + " without usable JSON", null);
        }
        try {
            return answer.status() == 200
                    ? found(number, mapper.readValue(body, KvkProfile.class))
                    : refused(answer.status(), mapper.readValue(body, KvkErrors.class));
        } catch (JacksonException e) {
            return notAvailable("status " + answer.status() + " with broken JSON", null);
        }
    }

    private LookUp found(KvkNumber number, @Nullable KvkProfile profile) {
        return profile == null || !number.value().equals(profile.kvkNummer())
                ? notAvailable("the profile of another firm", null)
                : new LookUp.Found(ProfileTranslator.translate(number, profile));
    }

    /** Codes as KvK documents them; a code that says "later" counts whatever the status is. */
    private LookUp refused(int status, @Nullable KvkErrors errors) {
        if (errors == null || errors.has("IPD1002", "IPD1003")) {
            return notAvailable("status " + status, null);
        }
        if (status == 404 && errors.has("IPD0005", "IPD5200")) {
            return new LookUp.NotFound();
        }
        if (status == 400 && errors.has("IPD0004")) {
            return new LookUp.Invalid();
        }
        return notAvailable("status " + status, null);
    }

    /** Only the kind of the failure is logged: its message may hold the address called. */
    private static LookUp notAvailable(String why, @Nullable Throwable cause) {
        LOG.warn(
                "The trade register is not available: {}{}",
                why,
                cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")");
        return new LookUp.NotAvailable();
    }
}
