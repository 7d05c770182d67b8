package fr.raict.registration.authorities.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.raict.platform.security.SecurityConfiguration;
import fr.raict.platform.web.WebConfiguration;
import fr.raict.registration.authorities.application.FindAuthorities;
import fr.raict.registration.authorities.domain.AuthorityCode;
import fr.raict.registration.authorities.domain.AuthorityType;
import fr.raict.registration.authorities.domain.Byname;
import fr.raict.registration.authorities.domain.Department;
import fr.raict.registration.authorities.domain.FoundAuthority;
import fr.raict.registration.authorities.domain.LocalAuthority;
import fr.raict.registration.authorities.domain.Siren;
import fr.raict.registration.wishes.application.OpenWishes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

@WebMvcTest(AuthorityController.class)
@ImportAutoConfiguration({WebConfiguration.class, SecurityConfiguration.class})
class AuthorityControllerTest {
    private static final LocalAuthority SAINT_DENIS = new LocalAuthority(
            new AuthorityCode(AuthorityType.COMMUNE, "97411"), "Saint-Denis", new Department("974", "La Réunion"),
            List.of("97400", "97417"), 155_634, new Siren("219740115"));
    private static final LocalAuthority CORSICA = new LocalAuthority(
            new AuthorityCode(AuthorityType.OTHER, "20R"), "Collectivité de Corse", null, List.of(), 355_486, null);

    @Autowired
    private MockMvcTester http;
    @MockitoBean
    private FindAuthorities findAuthorities;
    /** Problems of wishes, which any controller may have, ask it. */
    @MockitoBean
    private OpenWishes openWishes;
    @MockitoBean
    private JwtDecoder tokens;
    @MockitoBean
    private Clock clock;

    @Test
    void showsWhatTellsHomonymsApartToAnybody() {
        when(findAuthorities.matching("saint denis")).thenReturn(List.of(new FoundAuthority(SAINT_DENIS, null)));

        assertThat(http.get().uri("/api/registration/authorities?q=saint denis")).hasStatusOk().bodyJson()
                .isStrictlyEqualTo("""
                        [{"code": "COMMUNE-97411", "name": "Saint-Denis", "type": "COMMUNE",
                          "department": "974", "departmentName": "La Réunion", "postalCodes": ["97400", "97417"],
                          "population": 155634, "siren": "219740115", "byname": null}]""");
    }

    @Test
    void saysByWhatAnAuthorityWasFoundBesidesItsName() {
        var byname = new Byname("Sainte-Clotilde", Byname.Relation.WITHIN);
        when(findAuthorities.matching("clotilde")).thenReturn(List.of(new FoundAuthority(SAINT_DENIS, byname)));

        assertThat(http.get().uri("/api/registration/authorities?q=clotilde")).bodyJson()
                .extractingPath("$[0].byname").isEqualTo(Map.of("name", "Sainte-Clotilde", "relation", "WITHIN"));
    }

    @Test
    void letsAnswersBeKeptForAnHour() {
        when(findAuthorities.matching("saint denis")).thenReturn(List.of(new FoundAuthority(SAINT_DENIS, null)));

        assertThat(http.get().uri("/api/registration/authorities?q=saint denis"))
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=3600, public");
    }

    @Test
    void findsNothingWithoutAQuestion() {
        when(findAuthorities.matching("")).thenReturn(List.of());

        assertThat(http.get().uri("/api/registration/authorities")).hasStatusOk().bodyJson().isEqualTo("[]");
    }

    @Test
    void showsOneByItsCode() {
        when(findAuthorities.byCode("OTHER-20R")).thenReturn(Optional.of(CORSICA));

        assertThat(http.get().uri("/api/registration/authorities/OTHER-20R")).hasStatusOk().bodyJson()
                .isLenientlyEqualTo("""
                        {"code": "OTHER-20R", "type": "OTHER", "postalCodes": [], "population": 355486}""")
                .doesNotHavePath("$.departmentName.code");
    }

    @Test
    void refusesACodeThatIsNotInTheListAsAProblem() {
        when(findAuthorities.byCode("COMMUNE-99999")).thenReturn(Optional.empty());

        assertThat(http.get().uri("/api/registration/authorities/COMMUNE-99999"))
                .hasStatus(404).bodyJson().extractingPath("$.type").isEqualTo("urn:raict:problem:not-found");
    }
}
