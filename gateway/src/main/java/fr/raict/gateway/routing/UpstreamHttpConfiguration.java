package fr.raict.gateway.routing;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.List;

import javax.net.ssl.SSLException;

import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;

/** The HTTP client towards portal and services: pooled connections, and a proxy's restraint about what it adds. */
@Configuration(proxyBeanMethods = false)
class UpstreamHttpConfiguration {

    /** Well below the time after which a Spring Boot server closes an idle connection by itself, a minute. */
    private static final Timeout IDLE = Timeout.ofSeconds(15);

    @Bean
    ClientHttpRequestFactory upstreamRequests(UpstreamSettings settings) {
        return ClientHttpRequestFactoryBuilder.httpComponents()
                .withConnectionManagerCustomizer(pool -> pool
                        .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                        .setMaxConnPerRoute(settings.connections()))
                .withConnectionConfigCustomizer(connection -> connection
                        .setIdleTimeout(IDLE)
                        .setValidateAfterInactivity(TimeValue.ofSeconds(2)))
                .withDefaultRequestConfigCustomizer(request -> request
                        .setConnectionRequestTimeout(Timeout.of(settings.readTimeout().dividedBy(2))))
                .withHttpClientCustomizer(UpstreamHttpConfiguration::asProxy)
                .build(HttpClientSettings.defaults()
                        .withTimeouts(settings.connectTimeout(), settings.readTimeout())
                        .withRedirects(HttpRedirects.DONT_FOLLOW));
    }

    /** Bodies pass as they are encoded; cookies, credentials and the user agent are the client's affair. */
    private static void asProxy(HttpClientBuilder client) {
        client.disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableDefaultUserAgent()
                .evictIdleConnections(IDLE)
                .setRetryStrategy(new OnceOnAStaleConnection());
    }

    /** A request that may be repeated is, when a pooled connection was closed under it; a refused or slow one never. */
    private static final class OnceOnAStaleConnection extends DefaultHttpRequestRetryStrategy {

        OnceOnAStaleConnection() {
            super(1, TimeValue.ZERO_MILLISECONDS, List.of(InterruptedIOException.class, UnknownHostException.class,
                    ConnectException.class, NoRouteToHostException.class, SSLException.class), List.of());
        }
    }
}
