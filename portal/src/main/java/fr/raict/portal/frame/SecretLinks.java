package fr.raict.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pages whose address is a secret are neither indexed nor told to other pages, not even by an error page. */
@Configuration(proxyBeanMethods = false)
class SecretLinks implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                request.setAttribute("secretLink", true);
                response.setHeader("Referrer-Policy", "no-referrer");
                response.setHeader("X-Robots-Tag", "noindex");
                return true;
            }
        }).addPathPatterns("/invitations/**", "/billets/**", "/inscriptions/**", "/attestations/**");
    }
}
