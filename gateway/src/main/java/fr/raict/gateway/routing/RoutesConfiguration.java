package fr.raict.gateway.routing;

import jakarta.servlet.DispatcherType;

import fr.raict.gateway.errors.Problem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

/** The routes, first match wins: the gateway's own style sheet, the APIs, and everything else to the portal. */
@Configuration(proxyBeanMethods = false)
class RoutesConfiguration {

    static final String PORTAL = "portal";

    /** An error is shown by the gateway itself: asking the portal for the error page of its own failure would not end. */
    private static final RequestPredicate FROM_CLIENT = request -> request.servletRequest()
            .getDispatcherType() == DispatcherType.REQUEST;

    @Bean
    RouterFunction<ServerResponse> routes(Upstreams upstreams, CircuitBreakers breakers, ProblemResponses problems,
            FormKeeping forms, StartUp startUp) {
        return RouterFunctions.resources("/passerelle/**", new ClassPathResource("static/passerelle/"))
                .and(to("agenda", path("/api/agenda/**"), upstreams, breakers, problems))
                .and(to("registration", path("/api/registration/**"), upstreams, breakers, problems))
                .and(to("notification", path("/api/notification/**"), upstreams, breakers, problems))
                .and(RouterFunctions.route(path("/api/**"), _ -> problems.response(Problem.NOT_FOUND)))
                .and(to(PORTAL, path("/**"), upstreams, breakers, problems).filter(forms))
                .filter(startUp);
    }

    private static RouterFunction<ServerResponse> to(String service, RequestPredicate requests, Upstreams upstreams,
            CircuitBreakers breakers, ProblemResponses problems) {
        return route(service)
                .route(requests.and(FROM_CLIENT), http())
                .before(uri(upstreams.url(service)))
                .filter(breakers.of(service))
                .build();
    }
}
