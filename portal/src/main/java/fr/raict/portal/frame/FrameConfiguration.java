package fr.raict.portal.frame;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.BindingResult;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the {@link Frame} where every template finds it, those of errors included, which have no model of their own,
 * refuses bodies of no particular type, and answers 422 with a form that is shown again because of its errors.
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
                requireOneTypeAtMost(request.getContentType());
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

    /** What is of any type cannot be read as one, and Spring fails over it. */
    private static void requireOneTypeAtMost(@Nullable String contentType) throws HttpMediaTypeNotSupportedException {
        if (contentType != null && contentType.contains("*")) {
            throw new HttpMediaTypeNotSupportedException("A body is of one type");
        }
    }

    /** By convention the object behind a page's form is the model's {@code form}. */
    private static boolean hasErrors(Map<String, Object> model) {
        return model.get(BindingResult.MODEL_KEY_PREFIX + "form") instanceof BindingResult form && form.hasErrors();
    }
}
