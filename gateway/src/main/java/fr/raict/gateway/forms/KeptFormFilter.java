package fr.raict.gateway.forms;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Brings the form back when its reader opens the page that it is kept for. */
final class KeptFormFilter extends OncePerRequestFilter {

    private final KeptForms kept;

    KeptFormFilter(KeptForms kept) {
        this.kept = kept;
    }

    /** A part of the page that htmx asks for is not the page, and what a browser fetches in advance nobody sees. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod()) || WayOn.isForHtmx(request)
                || request.getHeader("Sec-Purpose") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var form = kept.take(request);
        if (form.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            chain.doFilter(new FormAgain(request, form.get()), response);
        }
    }
}
