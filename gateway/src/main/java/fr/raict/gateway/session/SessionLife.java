package fr.raict.gateway.session;

import java.time.Duration;

import jakarta.servlet.http.HttpSession;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a signed-in user may do nothing. A session that only waits for the end of a login has the server's shorter
 * time, so that starting logins does not fill the memory.
 */
@ConfigurationProperties("raict.session")
public record SessionLife(@DefaultValue("60m") Duration idle) {

    public void beginFor(HttpSession session) {
        session.setMaxInactiveInterval((int) idle.toSeconds());
    }
}
