package fr.raict.gateway.site;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SiteAreaTest {

    @ParameterizedTest
    @CsvSource({"/connexion,LOGIN", "/login/oauth2/code/keycloak,LOGIN", "/api/agenda/editions,AGENDA",
            "/api/registration/authorities,REGISTRATION",
            "/api/notification,NOTIFICATION", "/api/agendas,PAGES", "/connexions,PAGES", "/,PAGES",
            "/api/agenda,AGENDA", "/%61pi/agenda/editions,AGENDA", "/api%zz,PAGES", "/%63onnexion,LOGIN"})
    void isFoundByThePath(String path, SiteArea area) {
        assertThat(SiteArea.of(path)).isEqualTo(area);
    }

    @ParameterizedTest
    @CsvSource({"/editions/42/inscription/individuelle,true", "/editions/42/inscription/individuelle/,true",
            "/%65ditions/42/inscription/individuell%65,true", "/api/registration/editions/42/individual-links,true",
            "/editions/42/inscription,false", "/editions/42/inscription/individuelle/envoyee,false",
            "/inscriptions/s3cret,false", "/api/registration/individuals/s3cret/choices,false"})
    void knowsWhatHasUsWriteToAnybody(String path, boolean mailing) {
        assertThat(SiteArea.mailsALink(path)).isEqualTo(mailing);
    }

    @ParameterizedTest
    @CsvSource({"/api,true", "/api/unknown,true", "/apis,false", "/programme/api,false", "/%61pi/unknown,true",
            "/ap%69,true"})
    void knowsWhatProgramsCall(String path, boolean api) {
        assertThat(SiteArea.isApi(path)).isEqualTo(api);
    }
}
