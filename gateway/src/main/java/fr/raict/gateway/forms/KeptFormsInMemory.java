package fr.raict.gateway.forms;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;

import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Bounds the forms that are kept in the server's memory. Always true: 16 MB at most; those of the browser that sent none
 * for the longest time go first. Redis bounds what is kept there by itself.
 */
@Component
final class KeptFormsInMemory implements HttpSessionAttributeListener {

    static final long MOST = DataSize.ofMegabytes(16).toBytes();

    private final SequencedMap<HttpSession, Long> sizes = new LinkedHashMap<>();
    private long all;

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        follow(event);
    }

    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        follow(event);
    }

    @Override
    public void attributeRemoved(HttpSessionBindingEvent event) {
        if (isAboutForms(event)) {
            forget(event.getSession());
        }
    }

    private void follow(HttpSessionBindingEvent event) {
        if (isAboutForms(event)) {
            remember(event.getSession());
        }
    }

    private static boolean isAboutForms(HttpSessionBindingEvent event) {
        return event.getName().equals(KeptForms.ATTRIBUTE);
    }

    private void remember(HttpSession session) {
        synchronized (sizes) {
            forget(session);
            var size = size(session);
            sizes.putLast(session, size);
            all += size;
            while (all > MOST) {
                var oldest = sizes.firstEntry().getKey();
                forget(oldest);
                empty(oldest);
            }
        }
    }

    private void forget(HttpSession session) {
        synchronized (sizes) {
            var size = sizes.remove(session);
            all -= size == null ? 0 : size;
        }
    }

    private static long size(HttpSession session) {
        return KeptForms.forms(session).values().stream().mapToLong(form -> form.body().length).sum();
    }

    private static void empty(HttpSession session) {
        try {
            session.removeAttribute(KeptForms.ATTRIBUTE);
        } catch (IllegalStateException _) {
            // It ended by itself meanwhile.
        }
    }
}
