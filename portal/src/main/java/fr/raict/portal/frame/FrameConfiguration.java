package fr.raict.portal.frame;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.portal.kept.KeptForms;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the {@link Frame} where every template finds it, those of errors included, which have no model of their own,
 * refuses bodies of no particular type, and answers 422 with a form that is shown again because of its errors; one that
 * is shown again because it was not sent yet has none.
 */
@Configuration(proxyBeanMethods = false)
class FrameConfiguration implements WebMvcConfigurer {
    private final Frames frames;

    FrameConfiguration(Frames frames) {
        this.frames = frames;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                    throws HttpMediaTypeNotSupportedException {
                request.setAttribute("frame", frames.of(request));
                request.setAttribute("sentInVain", KeptForms.wasSentInVain(request));
                requireOneTypeAtMost(request.getContentType());
                return true;
            }

            @Override
            public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
                    @Nullable ModelAndView page) {
                if (page != null && KeptForms.isShownAgain(request)) {
                    showWithoutErrors(page.getModel(), request);
                } else if (page != null && hasErrors(page.getModel())) {
                    response.setStatus(422);
                }
            }
        }).excludePathPatterns("/css/**", "/img/**", "/webjars/**");
    }

    /** What is of any type cannot be read as one, and Spring fails over it. */
    private static void requireOneTypeAtMost(@Nullable String contentType) throws HttpMediaTypeNotSupportedException {
        if (contentType != null && contentType.contains("*")) {
            throw new HttpMediaTypeNotSupportedException("A body is of one type");
        }
    }

    /** What its reader has not sent yet has no errors to be told of. */
    private static void showWithoutErrors(Map<String, Object> model, HttpServletRequest request) {
        if (model.get("form") instanceof Object form) {
            var none = new BeanPropertyBindingResult(form, "form");
            if (request.getAttribute(ConversionService.class.getName()) instanceof ConversionService texts) {
                none.initConversion(texts);
            }
            model.put(BindingResult.MODEL_KEY_PREFIX + "form", none);
        }
    }

    /** By convention the object behind a page's form is the model's {@code form}. */
    private static boolean hasErrors(Map<String, Object> model) {
        return model.get(BindingResult.MODEL_KEY_PREFIX + "form") instanceof BindingResult form && form.hasErrors();
    }
}
