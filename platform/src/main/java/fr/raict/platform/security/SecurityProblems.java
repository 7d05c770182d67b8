package fr.raict.platform.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.platform.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** 401 and 403 as problem details, with the WWW-Authenticate header of RFC 6750. */
final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;

    SecurityProblems(Problems problems) { this.problems = problems; }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(reason));
        problems.write(request, response, HttpStatus.UNAUTHORIZED, "sign-in-required");
    }

    /** Without an address of the service, which nobody outside could reach. */
    private static String challenge(AuthenticationException reason) {
        return reason instanceof OAuth2AuthenticationException refused
                ? "Bearer error=\"%s\"".formatted(refused.getError().getErrorCode()) : "Bearer";
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        problems.write(request, response, HttpStatus.FORBIDDEN, "not-allowed");
    }
}
