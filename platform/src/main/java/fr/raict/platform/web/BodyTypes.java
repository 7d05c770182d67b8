package fr.raict.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Of which type bodies are. A request's is of one type, not of any. An answer's is of the one there is, whatever the
 * client would rather have (RFC 9110 §12.4.1), so that a refusal never comes without its reason.
 */
final class BodyTypes implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer types) {
        types.ignoreAcceptHeader(true).defaultContentType(MediaType.ALL);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        var type = request.getContentType();
        if (type != null && type.contains("*")) {
            throw new HttpMediaTypeNotSupportedException("A body is of one type");
        }
        return true;
    }
}
