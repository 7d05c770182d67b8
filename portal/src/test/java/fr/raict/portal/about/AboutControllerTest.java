package fr.raict.portal.about;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class AboutControllerTest {
    @Autowired
    private Pages pages;

    @Test
    void linksTheRequiredPagesFromEveryPageAndEachExists() {
        var links = pages.open("/programme").document().select(".footer-links a").eachAttr("href");

        assertThat(links).contains("/mentions-legales", "/donnees-personnelles", "/cookies", "/accessibilite",
                "/plan-du-site", "/developpeurs");
        assertThat(links).allSatisfy(link -> assertThat(pages.open(link).status()).as(link).isEqualTo(200));
    }

    @Test
    void linksTheDescriptionOfEachServiceAndTheEvents() {
        assertThat(pages.open("/developpeurs").document().select("main a").eachAttr("href")).containsExactly(
                "/api/agenda/openapi", "/api/registration/openapi", "/api/notification/openapi",
                "/contrats/asyncapi.yaml");
        assertThat(pages.open("/contrats/asyncapi.yaml").body()).startsWith("asyncapi: 3");
    }

    @Test
    void showsTheOrganisersPartOfTheSiteMapToOrganisersOnly() {
        assertThat(pages.open("/plan-du-site").document().select("main a[href=/organisation]")).isEmpty();
        assertThat(pages.as("organiser").open("/plan-du-site").document().select("main a[href=/organisation]"))
                .hasSize(1);
    }
}
