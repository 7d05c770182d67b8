package fr.raict.gateway.protection;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.gateway.forms.BufferedRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Takes the masked token from the header or from the form's field, never from the address, where it would leak. A new
 * mask for every page defeats guessing it from compressed sizes (BREACH).
 */
final class FormCsrfTokens implements CsrfTokenRequestHandler {

    private final CsrfTokenRequestHandler masking = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masking.handle(request, response, token);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        return masking.resolveCsrfTokenValue(new HttpServletRequestWrapper(request) {
            @Override
            public @Nullable String getParameter(String name) {
                return BufferedRequest.formField(request, name).orElse(null);
            }
        }, token);
    }
}
