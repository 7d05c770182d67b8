package fr.raict.gateway.clients;

import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.stereotype.Component;

/** The load balancers whose word on the client's address is taken: one connection of theirs says nothing about clients. */
@Component
class TrustedProxies {

    private final Predicate<String> addresses;

    TrustedProxies(ServerProperties server, TomcatServerProperties tomcat) {
        this.addresses = server.getForwardHeadersStrategy() == ForwardHeadersStrategy.NATIVE
                ? Pattern.compile(tomcat.getRemoteip().getInternalProxies()).asMatchPredicate()
                : _ -> false;
    }

    boolean contain(String address) {
        return addresses.test(address);
    }
}
