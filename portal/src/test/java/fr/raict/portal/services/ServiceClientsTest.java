package fr.raict.portal.services;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

@PageTest
class ServiceClientsTest {
    private static final String CURRENT_PROGRAMME = "/api/agenda/editions/current/programme";

    @Autowired
    private Pages pages;

    @Test
    void askInTheVisitorsNameAndLanguage(StubServices services) {
        pages.as("delegate").in("en").open("/programme");

        services.server().verify(getRequestedFor(urlPathEqualTo(CURRENT_PROGRAMME))
                .withHeader("Authorization", equalTo("Bearer delegate"))
                .withHeader("Accept-Language", equalTo("en")));
    }

    @Test
    void askInNobodysNameForNobody(StubServices services) {
        pages.open("/programme");

        services.server().verify(getRequestedFor(urlPathEqualTo(CURRENT_PROGRAMME))
                .withHeader("Authorization", absent())
                .withHeader("Accept-Language", equalTo("fr")));
    }
}
