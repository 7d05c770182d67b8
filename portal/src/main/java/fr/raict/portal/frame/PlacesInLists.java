package fr.raict.portal.frame;

import java.util.Collections;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses what no form of ours sends: a field at a place in a list that none has, over which Spring would fail, and fields
 * of which no form can be made.
 */
@Configuration(proxyBeanMethods = false)
class PlacesInLists implements WebMvcConfigurer {
    private static final Pattern BEYOND = Pattern.compile("\\[(\\d{4,}|[3-9]\\d\\d|2[6-9]\\d|25[6-9])]");

    /** {@value DataBinder#DEFAULT_AUTO_GROW_COLLECTION_LIMIT} and more. */
    static boolean isBeyond(String field) {
        return BEYOND.matcher(field).find();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                Collections.list(request.getParameterNames()).stream().filter(PlacesInLists::isBeyond).findAny()
                        .ifPresent(field -> {
                            throw new InvalidPropertyException(Object.class, field, "in no list");
                        });
                return true;
            }

            /** A form of which nothing could be read cannot be shown again. */
            @Override
            public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
                    @Nullable ModelAndView page) {
                if (page != null) {
                    page.getModel().values().stream().filter(BindingResult.class::isInstance)
                            .map(BindingResult.class::cast).forEach(FormErrors::refuseUnlessRead);
                }
            }
        }).excludePathPatterns("/css/**", "/img/**", "/webjars/**");
    }
}
