package fr.raict.gateway.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.gateway.site.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The browser's only session. Always true: on https the cookie is Secure and bound to this very host. */
@Component
public class SessionCookie
        implements
            WebServerFactoryCustomizer<TomcatServletWebServerFactory>,
            DefaultCookieSerializerCustomizer,
            LogoutHandler {

    private final String name;
    private final boolean secure;

    SessionCookie(PublicAddress address) {
        this.name = address.cookieName("raict-session");
        this.secure = address.secure();
    }

    public boolean sentBy(HttpServletRequest request) {
        return WebUtils.getCookie(request, name) != null;
    }

    /** With the attributes of the cookie it deletes: browsers refuse any other change to a {@code __Host-} cookie. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication user) {
        var cookie = new Cookie(name, "");
        cookie.setPath("/");
        cookie.setSecure(secure);
        cookie.setHttpOnly(true);
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        var cookie = server.getSettings().getSession().getCookie();
        cookie.setName(name);
        cookie.setSecure(secure);
    }

    @Override
    public void customize(DefaultCookieSerializer serializer) {
        serializer.setCookieName(name);
        serializer.setUseSecureCookie(secure);
    }
}
