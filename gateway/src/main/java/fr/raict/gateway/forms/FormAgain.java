package fr.raict.gateway.forms;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.util.WebUtils;

/** A request for a page, with the form that its reader had sent before: the portal draws the page from it and does nothing. */
public final class FormAgain extends BufferedRequest {

    private final KeptForm form;

    FormAgain(HttpServletRequest asked, KeptForm form) {
        super(asked, form.body());
        this.form = form;
    }

    /** Why the form of this request is shown again; empty if it is no such request. */
    public static Optional<String> reason(HttpServletRequest request) {
        return in(request).map(again -> again.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Optional<FormAgain> in(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getNativeRequest(request, FormAgain.class));
    }

    KeptForm.Reason why() {
        return form.reason();
    }

    @Override
    public String getMethod() {
        return HttpMethod.POST.name();
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_FORM_URLENCODED_VALUE;
    }

    @Override
    public int getContentLength() {
        return form.body().length;
    }

    @Override
    public long getContentLengthLong() {
        return form.body().length;
    }
}
