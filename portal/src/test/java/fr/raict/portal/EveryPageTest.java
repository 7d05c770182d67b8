package fr.raict.portal;

import java.util.HashSet;
import java.util.stream.Stream;

import fr.raict.portal.wishing.WishesStubs;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for all pages, in both languages. */
@PageTest
class EveryPageTest {
    private static final String PERSON = "/mon-espace/personnes/%s/%s"
            .formatted(StubServices.WORKSHOP, StubServices.registration(1));
    private static final String TICKED = "?i=" + StubServices.registration(1);

    private static final String OFFERED = "/mon-espace/personnes/%s/%s".formatted(StubServices.FULL_WORKSHOP,
            StubServices.OFFERED);
    private static final String MOVED = "/mon-espace/personnes/%s/%s/changement/resultat?de=%s"
            .formatted(StubServices.FULL_WORKSHOP, StubServices.MOVED, StubServices.registration(1));

    @Autowired
    private Pages pages;

    static Stream<String> addresses() {
        var edition = "/editions/" + StubServices.EDITION;
        return Stream.of("/", "/programme", "/editions", edition, edition + "/programme?jour=2027-01-14",
                "/ateliers/" + StubServices.WORKSHOP,
                "/ateliers/" + StubServices.WORKSHOP + "/inscription", edition + "/inscription",
                edition + "/inscription/resultat?choix=" + StubServices.CHOICE, "/mon-espace",
                "/mon-espace/collectivite?q=saint", "/mon-espace/voeux/" + StubServices.EDITION,
                "/mon-espace/voeux/" + StubServices.EDITION + "/nouveau",
                "/mon-espace/voeux/" + StubServices.EDITION + "/" + WishesStubs.WISH,
                "/mon-espace/voeux/" + StubServices.EDITION + "/" + WishesStubs.WISH + "/retrait",
                "/mon-espace/collectivite/hors-liste", PERSON, PERSON + "/remplacement" + TICKED,
                PERSON + "/correction", PERSON + "/desistement" + TICKED, PERSON + "/remplacement",
                "/mon-espace/desistement?tout=true", PERSON + "/changement", MOVED,
                "/mon-espace/remplacement/resultat?choix=" + StubServices.CHOICE,
                "/mon-espace/correction/resultat?choix=" + StubServices.CHOICE,
                "/mon-espace/desistement/resultat?choix=" + StubServices.CHOICE, "/invitations/secret",
                "/billets/secret", "/billets/secret/retrait", "/attestations", "/mon-espace/attestations",
                "/attestations/7K3M9QWET2XA01",
                "/billets/offered/offre/refus", OFFERED + "/offre/refus",
                "/pointage/code/7K3M9QWET2XA01", "/pointage/hors-ligne", edition + "/inscription/individuelle",
                edition + "/inscription/individuelle/envoyee", "/inscriptions/secret", "/mentions-legales",
                "/donnees-personnelles", "/cookies", "/accessibilite",
                "/plan-du-site", "/developpeurs");
    }

    /** Of addresses that are like others, with other things to say. */
    static Stream<String> inOtherStates() {
        return Stream.of("/billets/offered", OFFERED, "/inscriptions/offered");
    }

    @ParameterizedTest
    @MethodSource({"addresses", "inOtherStates"})
    void hasItsOutlineItsTextsAndNothingInline(String address) {
        for (var language : new String[]{"fr", "en"}) {
            var page = pages.as("delegate").in(language).open(address);

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("??");
            assertOutline(page.document());
            assertNothingInline(page.document());
            assertFieldsHaveLabels(page.document());
        }
    }

    @Test
    void hasATitleOfItsOwn() {
        var titles = addresses().map(address -> pages.as("delegate").open(address).document().title()).toList();

        assertThat(titles).doesNotHaveDuplicates().allSatisfy(title -> assertThat(title).endsWith(" – RAICT"));
    }

    private static void assertOutline(Document page) {
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("body > a").first().attr("href")).isEqualTo("#contenu");
        assertThat(page.select("main#contenu")).hasSize(1);
        assertThat(page.select("body > header, body > footer, nav[aria-label]")).hasSizeGreaterThan(2);
        var ids = page.select("[id]").eachAttr("id");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(page.getAllElements()).hasSizeLessThan(1500);
    }

    private static void assertNothingInline(Document page) {
        assertThat(page.select("[style], style, script:not([src]):not([type=application/ld+json])")).isEmpty();
        assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes())
                .noneMatch(attribute -> attribute.getKey().startsWith("on") || attribute.getKey().contains("hx-on")));
        assertThat(page.select("link[href^=http], script[src^=http], img[src^=http]")).isEmpty();
    }

    private static void assertFieldsHaveLabels(Document page) {
        assertThat(page.select("input:not([type=hidden]), select, textarea")).allSatisfy(
                field -> assertThat(page.select("label[for=\"%s\"]".formatted(field.id()))).as(field.outerHtml())
                        .hasSize(1));
        assertThat(page.select("form[method=post]")).allSatisfy(
                form -> assertThat(form.select("input[name=_csrf]")).as(form.attr("action")).hasSize(1));
    }
}
