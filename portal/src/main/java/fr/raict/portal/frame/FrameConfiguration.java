package fr.raict.portal.frame;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.portal.PortalSettings;
import fr.raict.portal.access.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Puts the {@link Frame} where every template finds it, those of errors included, which have no model of their own, and
 * answers 422 with a form that is shown again because of its errors.
 */
@Configuration(proxyBeanMethods = false)
class FrameConfiguration implements WebMvcConfigurer {
    private final PortalSettings settings;

    FrameConfiguration(PortalSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                request.setAttribute("frame", frame(request));
                return true;
            }

            @Override
            public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
                    @Nullable ModelAndView page) {
                if (page != null && hasErrors(page.getModel())) {
                    response.setStatus(422);
                }
            }
        }).excludePathPatterns("/css/**", "/img/**", "/webjars/**");
    }

    /** By convention the object behind a page's form is the model's {@code form}. */
    private static boolean hasErrors(Map<String, Object> model) {
        return model.get(BindingResult.MODEL_KEY_PREFIX + "form") instanceof BindingResult form && form.hasErrors();
    }

    private Frame frame(HttpServletRequest request) {
        var language = RequestContextUtils.getLocale(request).getLanguage();
        return new Frame(page(request), language, Visitor.current().orElse(null),
                settings.demo() != PortalSettings.Demo.FALSE,
                settings.accessibility());
    }

    /** The address the visitor asked for, also while an error is drawn; a form's own address answers no GET. */
    private static String page(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return failed.toString();
        }
        var query = HttpMethod.GET.matches(request.getMethod()) ? request.getQueryString() : null;
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
