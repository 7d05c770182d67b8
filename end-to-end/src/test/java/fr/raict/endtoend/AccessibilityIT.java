package fr.raict.endtoend;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** axe finds nothing on any page, in both languages, by the rules of WCAG 2.2 AA and RGAA 4. */
@EndToEndTest
class AccessibilityIT {

    private static final List<String> PUBLIC = List.of("/", "/programme", "/mentions-legales", "/donnees-personnelles",
            "/cookies", "/accessibilite", "/plan-du-site", "/developpeurs", "/nulle-part", "/invitations/inconnue",
            "/billets/inconnu");
    private static final List<String> DELEGATE = List.of("/mon-espace", "/mon-espace/collectivite",
            "/mon-espace/collectivite?q=saint+denis", "/organisation");
    private static final List<String> ORGANISER = List.of("/organisation", "/organisation/editions",
            "/organisation/ateliers", "/organisation/experts", "/organisation/invitations", "/organisation/mandats",
            "/organisation/courriels");

    @TestFactory
    Stream<DynamicTest> nobodyMeetsABarrierOnPublicPages(Browsers browsers, Api api) {
        var workshop = workshop(api);
        return Stream.concat(PUBLIC.stream(), Stream.of("/ateliers/" + workshop))
                .flatMap(path -> inBothLanguages(browsers, "", path));
    }

    @TestFactory
    Stream<DynamicTest> noDelegateMeetsABarrier(Browsers browsers, Api api) {
        var workshop = workshop(api);
        return Stream.concat(DELEGATE.stream(), Stream.of("/ateliers/" + workshop + "/inscription"))
                .flatMap(path -> inBothLanguages(browsers, "delegue2", path));
    }

    @TestFactory
    Stream<DynamicTest> noOrganiserMeetsABarrier(Browsers browsers, Api api) {
        var organiser = new Organiser(api);
        return Stream.concat(ORGANISER.stream(), Stream.of("/organisation/ateliers/" + workshop(api),
                "/organisation/editions/" + organiser.currentEdition()))
                .flatMap(path -> inBothLanguages(browsers, "organisateur", path));
    }

    /** One with people who have a seat and who wait, and an invited expert. */
    private static String workshop(Api api) {
        var organiser = new Organiser(api);
        var workshop = organiser.publish("Accessible à tous " + UUID.randomUUID(), 1);
        Delegate.of(api, "delegue2", "COMMUNE-86194").register(workshop.id(), UUID.randomUUID(),
                "une-%s@example.org".formatted(workshop.id()), "deux-%s@example.org".formatted(workshop.id()))
                .expect(201);
        organiser.invite(workshop.id(), "experte-%s@example.org".formatted(workshop.id()));
        return workshop.id();
    }

    private static Stream<DynamicTest> inBothLanguages(Browsers browsers, String account, String path) {
        return Stream.of("fr", "en")
                .map(language -> DynamicTest.dynamicTest(account + " " + path + " " + language, () -> {
                    try (var visit = new Visit(browsers.person(true, language))) {
                        if (!account.isEmpty()) visit.signedInAt("/", account);
                        visit.open("/langue?lang=" + language + "&retour=/").open(path);

                        assertThat(visit.barriers()).isEmpty();
                        assertThat(visit.page().locator("h1").count()).as("one h1").isEqualTo(1);
                        assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo(language);
                        assertThat(visit.page().title()).endsWith("RAICT");
                    }
                }));
    }
}
