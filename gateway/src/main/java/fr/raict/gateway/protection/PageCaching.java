package fr.raict.gateway.protection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a signed-in user has seen is stored nowhere, so the back button on a shared computer shows nothing. Otherwise what
 * the upstream says stands, and without a word from it a copy must be revalidated.
 */
final class PageCaching implements HeaderWriter {

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        var silent = !response.containsHeader(HttpHeaders.CACHE_CONTROL);
        if (isSignedIn() && (silent || isPage(response))) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (silent) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
    }

    private static boolean isSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken;
    }

    private static boolean isPage(HttpServletResponse response) {
        var type = response.getContentType();
        return type != null && type.startsWith(MediaType.TEXT_HTML_VALUE);
    }
}
