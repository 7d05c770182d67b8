package fr.raict.portal.frame;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.portal.access.SignInFirst;
import fr.raict.portal.kept.KeptForms;
import fr.raict.portal.kept.NothingDone;
import fr.raict.portal.services.ServiceProblem;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.client.RestClientException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** One decent page for whatever goes wrong; it says what happened and what to do, never why inside. */
@ControllerAdvice
class ErrorPages implements ErrorViewResolver {
    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> EXPLAINED = Set.of(400, 401, 403, 404, 409, 410, 429, 500, 503);

    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return page(status, null, request);
    }

    @ExceptionHandler
    @Nullable
    ModelAndView on(ServiceProblem refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var status = refusal.status();
        if (status == 401 && HttpMethod.GET.matches(request.getMethod())) {
            SignInFirst.lead(request, response);
            return null;
        }
        if (status >= 500) {
            log.warn("A service failed while drawing {}: {}", request.getRequestURI(), refusal.getMessage());
            return page(HttpStatus.SERVICE_UNAVAILABLE, null, request);
        }
        return page(HttpStatusCode.valueOf(status), status == 409 ? refusal.detail().orElse(null) : null,
                request);
    }

    /** No answer, or one that broke off or makes no sense. */
    @ExceptionHandler
    ModelAndView on(RestClientException unreachable, HttpServletRequest request) {
        log.warn("No answer while drawing {}: {}", request.getRequestURI(), unreachable.getMessage());
        return page(HttpStatus.SERVICE_UNAVAILABLE, null, request);
    }

    /** It holds nothing that could be shown again: who knows that it was not sent is asked for it anew. */
    @ExceptionHandler
    ModelAndView on(NothingDone nothing, HttpServletRequest request) {
        if (!KeptForms.wasSentInVain(request)) {
            return new ModelAndView("redirect:" + LocalPath.of(frames.of(request).page()));
        }
        var page = page(HttpStatus.CONFLICT, null, request);
        page.addObject("reason", "again");
        return page;
    }

    /** An address whose id is none leads nowhere, as an unknown one does. */
    @ExceptionHandler
    ModelAndView on(TypeMismatchException notAnId, HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, null, request);
    }

    /** A query that cannot be decoded, a header nobody may read, or a field that no form of ours has. */
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class,
            InvalidPropertyException.class})
    ModelAndView onIllegible(RuntimeException illegible, HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, null, request);
    }

    /** A body with files that cannot be read, or with more of them than any form of ours sends. */
    @ExceptionHandler
    ModelAndView on(MultipartException unfit, HttpServletRequest request) {
        var isTooLarge = unfit instanceof MaxUploadSizeExceededException;
        return page(isTooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST, null, request);
    }

    /** With its frame, which what fails before any handler would not have. */
    private ModelAndView page(HttpStatusCode status, @Nullable String detail, HttpServletRequest request) {
        var page = new ModelAndView("error", status);
        page.addObject("frame", frames.of(request));
        page.addObject("explained", explained(status.value()));
        page.addObject("detail", detail);
        return page;
    }

    private static int explained(int status) {
        if (EXPLAINED.contains(status)) {
            return status;
        }
        return status < 500 ? 400 : 500;
    }
}
