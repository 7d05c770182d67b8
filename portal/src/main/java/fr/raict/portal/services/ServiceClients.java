package fr.raict.portal.services;

import java.net.http.HttpClient;

import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.notification.MailJournalApi;
import fr.raict.portal.services.notification.WebhooksApi;
import fr.raict.portal.services.registration.AdmissionApi;
import fr.raict.portal.services.registration.CertificatesApi;
import fr.raict.portal.services.registration.DoorApi;
import fr.raict.portal.services.registration.ErasuresApi;
import fr.raict.portal.services.registration.ListsApi;
import fr.raict.portal.services.registration.RegistrationApi;
import fr.raict.portal.services.registration.WishesApi;
import org.springframework.boot.http.client.JdkClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.autoconfigure.ClientHttpRequestFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;
import tools.jackson.databind.json.JsonMapper;

/**
 * One client per service, and one of each for what it put aside; addresses and timeouts are set under
 * {@code spring.http.serviceclient.<service>}.
 */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "agenda", types = {AgendaApi.class, DeadLettersApi.class, PersonalDataApi.class})
@ImportHttpServices(group = "registration", types = {RegistrationApi.class, AdmissionApi.class, CertificatesApi.class,
        DoorApi.class, ListsApi.class, WishesApi.class, DeadLettersApi.class, ErasuresApi.class, PersonalDataApi.class})
@ImportHttpServices(group = "notification", types = {MailJournalApi.class, WebhooksApi.class, DeadLettersApi.class,
        PersonalDataApi.class})
class ServiceClients {

    /** The services speak HTTP/1.1: without this the client offers them an upgrade on every new connection. */
    @Bean
    ClientHttpRequestFactoryBuilderCustomizer<JdkClientHttpRequestFactoryBuilder> withoutUpgrade() {
        return http -> http.withHttpClientCustomizer(client -> client.version(HttpClient.Version.HTTP_1_1));
    }

    @Bean
    RestClientHttpServiceGroupConfigurer visitorsRequest(JsonMapper json) {
        return groups -> groups.forEachClient((_, client) -> client
                .requestInterceptor(new VisitorsRequest())
                .defaultStatusHandler(HttpStatusCode::isError, (_, response) -> {
                    throw ServiceProblem.read(response, json);
                }));
    }
}
