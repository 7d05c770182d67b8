package fr.raict.gateway.routing;

import java.net.URI;
import java.util.Collection;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/** Where the portal and the services answer. */
@ConfigurationProperties("raict")
record Upstreams(Map<String, Upstream> services) {

    record Upstream(URI url) {}

    URI url(String service) {
        var upstream = services.get(service);
        Assert.notNull(upstream, () -> "raict.services.%s.url is missing".formatted(service));
        return upstream.url();
    }

    Collection<URI> urls() {
        return services.values().stream().map(Upstream::url).toList();
    }
}
