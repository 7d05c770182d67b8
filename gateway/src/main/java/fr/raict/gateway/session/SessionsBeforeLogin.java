package fr.raict.gateway.session;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The sessions in the server's memory that only wait for the end of a login. Always true: at most {@value #MOST}, so
 * that starting logins does not fill the memory; the oldest ends for a new one. Redis bounds what is kept there by
 * itself.
 */
@Component
final class SessionsBeforeLogin implements HttpSessionListener, HttpSessionAttributeListener {

    static final int MOST = 5_000;

    private final SequencedSet<HttpSession> waiting = new LinkedHashSet<>();

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        synchronized (waiting) {
            waiting.add(created.getSession());
            if (waiting.size() > MOST) {
                end(waiting.removeFirst());
            }
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent destroyed) {
        remove(destroyed.getSession());
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent added) {
        if (added.getName().equals(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)) {
            remove(added.getSession());
        }
    }

    private void remove(HttpSession session) {
        synchronized (waiting) {
            waiting.remove(session);
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException _) {
            // It ended by itself meanwhile.
        }
    }
}
