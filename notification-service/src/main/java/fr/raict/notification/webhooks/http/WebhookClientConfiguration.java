package fr.raict.notification.webhooks.http;

import fr.raict.notification.webhooks.application.WebhookSettings;
import fr.raict.notification.webhooks.domain.Webhook;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A client that does what it is told and nothing by itself: no redirects, retries, cookies, logins or reuse. */
@Configuration(proxyBeanMethods = false)
class WebhookClientConfiguration {
    private static final Http1Config ANSWERS = Http1Config.custom().setMaxLineLength(8_192).setMaxHeaderCount(100)
            .build();

    @Bean
    CloseableHttpClient webhookClient(WebhookSettings settings) {
        var requests = RequestConfig.custom().setProtocolUpgradeEnabled(false)
                .setConnectionRequestTimeout(timeout(settings)).setResponseTimeout(timeout(settings)).build();
        return HttpClients.custom().setConnectionManager(connections(settings)).setDefaultRequestConfig(requests)
                .setUserAgent("RAICT").setConnectionReuseStrategy((_, _, _) -> false)
                .disableRedirectHandling().disableAutomaticRetries().disableCookieManagement().disableAuthCaching()
                .disableContentCompression().disableConnectionState().build();
    }

    private static PoolingHttpClientConnectionManager connections(WebhookSettings settings) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new PublicDns(SystemDefaultDnsResolver.INSTANCE, settings.local()))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(ANSWERS).build())
                .setMaxConnTotal(Webhook.MOST).setMaxConnPerRoute(Webhook.MOST)
                .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(timeout(settings))
                        .setSocketTimeout(timeout(settings)).build())
                .build();
    }

    private static Timeout timeout(WebhookSettings settings) {
        return Timeout.of(settings.timeout());
    }
}
