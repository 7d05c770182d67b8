package fr.raict.registration.membership.application;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import fr.raict.registration.Scenario;
import fr.raict.registration.membership.domain.AuthorityGroup;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static fr.raict.registration.Scenario.json;
import static fr.raict.registration.membership.domain.AuthorityGroup.FOREIGN;
import static fr.raict.registration.membership.domain.AuthorityGroup.MEMBER;
import static fr.raict.registration.membership.domain.AuthorityGroup.PARTNER;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class AuthorityGroupsIT {

    private static final String LARUNS = "COMMUNE-64320";

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private AuthorityGroups groups;
    private Scenario scenario;
    private final String town = "Dakar" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void begin() {
        scenario = new Scenario(http, tokens, agenda);
    }

    @Test
    void areKnownByCodeAndEmptyForAnyOther() {
        mark(LARUNS, true, true);

        isSoon(LARUNS, MEMBER, PARTNER);
        assertThat(groups.of("COMMUNE-99999")).isEmpty();
        assertThat(groups.of("OTHER-NOBODYENTEREDIT")).isEmpty();
        assertThat(groups.of("INDIVIDUAL")).isEmpty();
        mark(LARUNS, false, false);
        isSoon(LARUNS);
    }

    @Test
    void areForeignOutsideTheListAndFranceOnly() {
        var abroad = enter(town, "Sénégal");
        var byHand = enter("Syndicat " + town, "FRANCE");
        var corsica = "OTHER-20R";

        assertThat(groups.of(abroad)).containsExactly(FOREIGN);
        assertThat(groups.of(byHand)).isEmpty();
        assertThat(groups.of(corsica)).isEmpty();
        mark(corsica, true, false);
        isSoon(corsica, MEMBER);
        mark(abroad, false, true);
        isSoon(abroad, PARTNER, FOREIGN);
        correct(abroad, "Commune de " + town, "france");
        isSoon(abroad, PARTNER);
    }

    @Test
    void followAnAuthorityIntoWhichItWasMerged() {
        var one = enter(town, "Sénégal");
        var other = enter("Ville de " + town, "Sénégal");
        mark(one, true, false);
        mark(other, false, true);

        merge(one, other);

        isSoon(one, MEMBER, PARTNER, FOREIGN);
        isSoon(other, MEMBER, PARTNER, FOREIGN);
    }

    @Test
    void areThoseOfTheListedOneAfterAMerge() {
        var eauxBonnes = "COMMUNE-64204";
        var byHand = enter(town, "Sénégal");
        mark(byHand, true, false);

        merge(byHand, eauxBonnes);

        isSoon(byHand, MEMBER);
        isSoon(eauxBonnes, MEMBER);
    }

    private void isSoon(String code, AuthorityGroup... expected) {
        await().untilAsserted(() -> assertThat(groups.of(code)).isEqualTo(Set.of(expected)));
    }

    private String enter(String name, String country) {
        return json(scenario.post("/my-mandates", TestUser.someDelegate(),
                Map.of("unlisted", Map.of("name", name, "country", country)))).at("/authority/code").asString();
    }

    private void mark(String code, boolean member, boolean partner) {
        send("/authority-groups/" + code, Map.of("member", member, "partner", partner));
    }

    private void correct(String code, String name, String country) {
        send("/unlisted-authorities/" + code, Map.of("name", name, "country", country));
    }

    private void send(String path, Map<String, ?> body) {
        http.put().uri(Scenario.API + path).headers(headers -> headers.setBearerAuth(tokens.of(ORGANISER)))
                .header("If-Match", "*").contentType(MediaType.APPLICATION_JSON).body(body).exchange()
                .expectStatus().isOk();
    }

    private void merge(String from, String into) {
        http.post().uri(Scenario.API + "/unlisted-authorities/" + from + "/merge")
                .headers(headers -> headers.setBearerAuth(tokens.of(ORGANISER)))
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("into", into)).exchange().expectStatus().isOk();
    }
}
