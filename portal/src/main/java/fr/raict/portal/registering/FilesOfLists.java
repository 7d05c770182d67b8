package fr.raict.portal.registering;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/** Files come with the form of a list, and photos to a door. Always true: no other handler gets a body in parts, which no form of ours sends it. */
@Configuration(proxyBeanMethods = false)
class FilesOfLists implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                    throws HttpMediaTypeNotSupportedException {
                if (request.getDispatcherType() == DispatcherType.REQUEST
                        && WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class) != null) {
                    throw new HttpMediaTypeNotSupportedException("Takes no files");
                }
                return true;
            }
        }).excludePathPatterns("/editions/*/inscription/liste", "/pointage/*/*/photo");
    }
}
