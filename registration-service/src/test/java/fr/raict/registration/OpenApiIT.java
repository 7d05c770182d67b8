package fr.raict.registration;

import java.util.ArrayList;

import fr.raict.testsupport.ApiDescription;
import fr.raict.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class OpenApiIT {

    @Autowired
    private RestTestClient http;

    @Test
    void describesEveryRouteToEverybody() {
        var document = http.get().uri(Scenario.API + "/openapi").exchange().expectStatus().isOk()
                .expectBody(JsonNode.class).returnResult().getResponseBody();

        assertThat(ApiDescription.faults(document)).isEmpty();
        var paths = document.get("paths").propertyNames();
        assertThat(paths).contains(Scenario.API + "/workshops/{workshop}/registrations/{registration}",
                Scenario.API + "/my-registrations", Scenario.API + "/tickets/{token}/withdrawal",
                Scenario.API + "/authorities", Scenario.API + "/workshops/{workshop}/registration-options",
                Scenario.API + "/workshops/{workshop}/my-registrations",
                Scenario.API + "/mandates/{mandate}/confirmation");
        assertThat(parameters(document)).contains("Idempotency-Key").doesNotContain("caller");
    }

    private static ArrayList<String> parameters(JsonNode document) {
        var names = new ArrayList<String>();
        document.findValues("parameters").forEach(
                parameters -> parameters.valueStream().forEach(each -> names.add(each.path("name").asString())));
        return names;
    }
}
