package nl.kapitaalbrug.portal.client;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.slf4j.MDC;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A call that runs beside the thread that began it, as the same person, in the same language and
 * under the same trace. Each call has a thread of its own, so none of this outlives it.
 */
final class SideCall {

    private SideCall() {}

    /** Begins the call; asking for the result waits for it. */
    static <T> Supplier<T> begin(Supplier<T> call) {
        SecurityContext person = SecurityContextHolder.getContext();
        LocaleContext language = LocaleContextHolder.getLocaleContext();
        Map<String, String> trace = MDC.getCopyOfContextMap();
        FutureTask<T> task =
                new FutureTask<>(() -> {
                    SecurityContextHolder.setContext(person);
                    LocaleContextHolder.setLocaleContext(language);
                    if (trace != null) {
                        MDC.setContextMap(trace);
                    }
                    return call.get();
                });
        Thread.ofVirtual().name("side-call").start(task);
        return () -> result(task);
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A call beside the page failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a call", e);
        }
    }
}
