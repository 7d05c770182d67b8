package fr.raict.platform.security;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Decides by the {@link Access} of the handler that will serve the request, before its body is read. */
final class DeclaredAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private final RequestMappingHandlerMapping handlers;
    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

    DeclaredAccess(RequestMappingHandlerMapping handlers) { this.handlers = handlers; }

    @Override
    public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> caller,
            RequestAuthorizationContext context) {
        return new AuthorizationDecision(handler(context.getRequest())
                .map(handler -> isAllowed(handler.getMethodAnnotation(Access.class), caller))
                .orElse(true)); // nothing to protect: Spring MVC answers 404, 405, 406 or 415
    }

    private boolean isAllowed(@Nullable Access declared, Supplier<? extends @Nullable Authentication> caller) {
        return declared != null && switch (declared.value()) {
            case PUBLIC -> true;
            case SIGNED_IN -> trust.isAuthenticated(caller.get()) && !Caller.isReader(caller.get());
            case CHECK_IN -> trust.isAuthenticated(caller.get()) && !Caller.isReader(caller.get())
                    && Caller.isAtTheDoor(caller.get());
            case READER -> trust.isAuthenticated(caller.get())
                    && (Caller.isReader(caller.get()) || Caller.isOrganiser(caller.get()));
            case ORGANISER -> trust.isAuthenticated(caller.get()) && Caller.isOrganiser(caller.get());
        };
    }

    private Optional<HandlerMethod> handler(HttpServletRequest request) {
        var before = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        try {
            var chain = handlers.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod handler ? Optional.of(handler)
                    : Optional.empty();
        } catch (Exception _) {
            return Optional.empty();
        } finally {
            request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, before);
        }
    }
}
