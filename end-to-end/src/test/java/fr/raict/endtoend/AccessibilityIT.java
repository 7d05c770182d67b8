package fr.raict.endtoend;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever state a page is in, axe finds nothing on it, in both languages, by the rules of WCAG 2.2 AA and RGAA 4, and
 * nothing makes it scroll sideways, at 320 pixels or on common screens.
 */
@EndToEndTest
class AccessibilityIT {

    private static final List<String> PUBLIC = List.of("/", "/programme", "/programme?format=WEBINAR", "/editions",
            "/mentions-legales", "/donnees-personnelles", "/cookies", "/accessibilite", "/plan-du-site",
            "/developpeurs");
    private static final List<String> NOWHERE = List.of("/nulle-part", "/invitations/inconnue", "/billets/inconnu");
    private static final List<String> LISTS = List.of("", "/editions", "/ateliers", "/ateliers?q=introuvable",
            "/ateliers?conflits=true", "/inscriptions", "/inscriptions?q=introuvable", "/inscriptions/collectivites",
            "/inscriptions/demandes",
            "/experts", "/invitations", "/mandats", "/mandats/hors-liste", "/mandats?etat=CONFIRMED",
            "/adherents", "/adherents?groupe=FOREIGN", "/adherents/ajout?q=saint", "/adherents/liste",
            "/mandats?etat=REFUSED", "/courriels",
            "/courriels?etat=FAILED", "/incidents");

    /** In pixels: the narrowest of WCAG, tablets, and desktops. */
    private static final List<Integer> WIDTHS = List.of(320, 768, 1024, 1280);

    private static final String DECLINE = "form[action$=refus] button";
    private static final String FOUND = "main:not(:has(.error-code))";
    private static final String REFUSED = ".error-summary";
    private static final String DONE = ".notice-success";

    /**
     * A page, and the way to it from wherever the visit is.
     *
     * @param shows what is there once the visit arrived
     */
    private record Stop(String name, String shows, Consumer<Visit> way) {

        static Stop at(String path) { return new Stop(path, FOUND, visit -> visit.open(path)); }

        static Stop lost(String path) { return new Stop(path, ".error-code", visit -> visit.open(path)); }

        /** The form of a page sent with these fields filled in and no other. */
        static Stop refused(String path, Map<String, String> fields) {
            return new Stop(path + " sent with " + fields.keySet(), REFUSED,
                    visit -> visit.open(path).empty(fields).send());
        }

        static Stop sent(String name, String shows) { return new Stop(name, shows, Visit::send); }
    }

    @Test
    void seesABarrierWhereThereIsOne(Browsers browsers) {
        try (var visit = new Visit(browsers.person(true, "fr"))) {
            visit.open("/").page().evaluate("""
                    () => {
                        const main = document.querySelector('main');
                        main.insertAdjacentHTML('beforeend', '<img src="/favicon.ico"><p>trop large</p>');
                        main.lastElementChild.style.minWidth = '30rem';
                    }""");

            assertThat(visit.barriers()).singleElement().asString().startsWith("image-alt: ");
            assertThat(visit.sidewaysAt(320)).singleElement().asString().contains("trop large");
        }
    }

    @TestFactory
    Stream<DynamicTest> nobodyMeetsABarrierOnPublicPages(Browsers browsers, Api api, Mails mails) {
        var scene = new Scene(api, mails);
        var pages = List.of(scene.publicPage(), scene.cancelled(), scene.choice() + "/individuelle",
                "/programme?jour=" + scene.organiser().lastDay());
        // More at once than there are columns, on the first day.
        scene.organiser().publishAtOnce(Stream.of("Attractivité internationale : état des lieux",
                "Eau et assainissement : état des lieux", "Formation professionnelle : retours d’expérience",
                "Économie sociale et solidaire", "ODD 8 : travail décent", "Grande salle", "Rencontre", "Jeunesse"));
        return inBothLanguages(browsers, "", () -> Stream.concat(NOWHERE.stream().map(Stop::lost),
                Stream.concat(PUBLIC.stream(), pages.stream()).map(Stop::at)).toList());
    }

    @TestFactory
    Stream<DynamicTest> noParticipantMeetsABarrier(Browsers browsers, Api api, Mails mails) {
        return inBothLanguages(browsers, "", api, mails, scene -> {
            var ticket = scene.ticket("assise").toString();
            var offered = scene.ticket("attente").toString();
            return List.of(new Stop("ticket", ".ticket-seated", visit -> visit.open(ticket)),
                    new Stop("ticket of who waits", ".ticket-waiting", visit -> visit.open(offered)),
                    new Stop("giving the ticket up", "main .btn-danger", visit -> visit.open(ticket + "/retrait")),
                    Stop.sent("ticket given up", ".ticket-withdrawn"),
                    new Stop("giving it up again", "main:not(:has(button))", visit -> visit.open(ticket + "/retrait")),
                    new Stop("ticket of who is offered a seat", ".ticket-offered", visit -> visit.open(offered)),
                    new Stop("declining the offer", "main .btn-danger", visit -> visit.open(offered + "/offre/refus")),
                    Stop.sent("offer declined", ".ticket-withdrawn"),
                    new Stop("declining it again", "main:not(:has(button))",
                            visit -> visit.open(offered + "/offre/refus")));
        });
    }

    @TestFactory
    Stream<DynamicTest> noExpertMeetsABarrier(Browsers browsers, Api api, Mails mails) {
        return inBothLanguages(browsers, "", api, mails, scene -> List.of(
                new Stop("invitation", "form[action$=acceptation]", visit -> visit.open(scene.invitation("experte"))),
                new Stop("declined without a reason", REFUSED, visit -> visit.click("summary").click(DECLINE)),
                Stop.sent("accepted", DONE),
                new Stop("declined", DONE, visit -> {
                    visit.open(scene.invitation("autre")).click("summary").page().fill("#reason", "En mission");
                    visit.click(DECLINE);
                })));
    }

    @TestFactory
    Stream<DynamicTest> noDelegateMeetsABarrier(Browsers browsers, Api api, Mails mails) {
        return inBothLanguages(browsers, "delegue2", api, mails, scene -> {
            var registration = scene.publicPage() + "/inscription";
            return List.of(Stop.at("/mon-espace"), Stop.at("/mon-espace/collectivite"),
                    Stop.at("/mon-espace/collectivite?q=zzzz"), Stop.at("/mon-espace/collectivite?q=saint+denis"),
                    Stop.sent("no authority chosen", REFUSED),
                    Stop.refused("/mon-espace/collectivite/hors-liste", Map.of()),
                    Stop.at(registration),
                    new Stop("check", ".people-check", visit -> {
                        visit.open(registration).page().check("[name=authority] >> nth=0");
                        visit.send();
                    }),
                    Stop.sent("result", ".seats"),
                    Stop.refused(registration, Map.of("people0.email", "sans-arobase")),
                    new Stop("two people", "[name='people[1].email']",
                            visit -> visit.open(registration).click("button[value=add]")),
                    Stop.at(scene.choice()), new Stop("sessions to choose", "table.choosing", visit -> {
                        visit.open(scene.choice()).page().check("[name=authority] >> nth=0");
                        visit.click("button[value=choose]:not([tabindex])");
                    }),
                    new Stop("nothing ticked", REFUSED, visit -> visit.click("button[value=check]:not([tabindex])")),
                    new Stop("list", "textarea", visit -> visit.open(scene.choice()).click("button[value=list]")),
                    new Stop("preview of a list", "main table", visit -> {
                        visit.page().fill("textarea",
                                "Prénom;Nom;Courriel\nAna;Essai;ana@example.org\nBo;;sans-arobase");
                        visit.click("button[value=preview]:not([tabindex])");
                    }),
                    Stop.at(scene.personForTheDelegate()), Stop.at(scene.replacement()),
                    Stop.at(scene.personForTheDelegate() + "/correction"),
                    Stop.at("/mon-espace/desistement?tout=true"),
                    Stop.at(scene.withdrawalByTheDelegate()), Stop.sent("withdrawn", ".seats"),
                    Stop.at(scene.withdrawalByTheDelegate()), Stop.lost("/organisation"));
        });
    }

    @TestFactory
    Stream<DynamicTest> noOrganiserMeetsABarrierInLists(Browsers browsers) {
        return inBothLanguages(browsers, Organiser.ACCOUNT, () -> LISTS.stream()
                .map(path -> Stop.at("/organisation" + path)).toList());
    }

    @TestFactory
    Stream<DynamicTest> noOrganiserMeetsABarrierInAnEdition(Browsers browsers, Api api, Mails mails) {
        var scene = new Scene(api, mails);
        var edition = scene.edition();
        var room = edition + "/salles/" + scene.inUse("room");
        var slot = edition + "/creneaux/" + scene.inUse("slot");
        return inBothLanguages(browsers, Organiser.ACCOUNT, () -> List.of(Stop.at(edition),
                Stop.at("/organisation/editions/nouvelle"),
                Stop.refused("/organisation/editions/nouvelle", Map.of()), Stop.at(edition + "/fiche"),
                Stop.refused(edition + "/fiche", Map.of()), Stop.at(edition + "/etat?vers=CLOSED"),
                Stop.at(edition + "/etat?vers=CANCELLED"), Stop.at(edition + "/salles/nouvelle"),
                Stop.refused(edition + "/salles/nouvelle", Map.of("capacity", "beaucoup")), Stop.at(room),
                Stop.at(room + "/suppression"), Stop.sent("removal of a room in use", REFUSED),
                Stop.at(edition + "/creneaux/nouveau"), Stop.refused(edition + "/creneaux/nouveau", Map.of()),
                Stop.at(edition + "/regles"), Stop.refused(edition + "/regles", Map.of("mostPerAuthority", "beaucoup")),
                Stop.at(edition + "/questions"), Stop.at(edition + "/questions/nouvelle"),
                Stop.refused(edition + "/questions/nouvelle", Map.of()),
                Stop.at(slot), Stop.at(slot + "/suppression"), Stop.sent("removal of a slot in use", REFUSED)));
    }

    @TestFactory
    Stream<DynamicTest> noOrganiserMeetsABarrierWithAWorkshop(Browsers browsers, Api api, Mails mails) {
        return inBothLanguages(browsers, Organiser.ACCOUNT, api, mails, scene -> {
            var workshop = scene.organisersPage();
            var content = workshop + "/contenu";
            return List.of(Stop.at(workshop),
                    new Stop("conflict", ".notice-danger", visit -> visit.open(scene.conflict())),
                    Stop.at("/organisation/ateliers/nouveau"),
                    Stop.refused("/organisation/ateliers/nouveau", Map.of()), Stop.at(content),
                    Stop.refused(content, Map.of()), Stop.at(workshop + "/regles"),
                    Stop.refused(workshop + "/regles", Map.of("kept.members", "beaucoup")),
                    Stop.at(workshop + "/questions"), Stop.at(workshop + "/questions/nouvelle"),
                    Stop.refused(workshop + "/questions/nouvelle", Map.of()),
                    new Stop("saved", DONE, visit -> {
                        visit.open(content).page().fill("#summary", "Résumé revu");
                        visit.send();
                    }),
                    new Stop("saved by somebody else meanwhile", ".changes", visit -> {
                        visit.open(content).page().fill("#summary", "Un autre résumé");
                        visit.page().evaluate("document.querySelector('[name=version]').value--");
                        visit.send();
                    }),
                    new Stop("moved nowhere", REFUSED, visit -> {
                        visit.open(workshop).page().selectOption("#room", "");
                        visit.click("form[action$=placement] button");
                    }),
                    Stop.at(scene.precedence()), Stop.refused(scene.precedence(), Map.of()),
                    Stop.at(scene.withdrawalByTheOrganiser()), Stop.sent("withdrawn", DONE),
                    Stop.at(workshop + "/annulation"), Stop.refused(workshop + "/annulation", Map.of()),
                    new Stop("cancelled", DONE, visit -> {
                        visit.page().fill("#reason", "Salle inondée");
                        visit.send();
                    }));
        });
    }

    @TestFactory
    Stream<DynamicTest> noOrganiserMeetsABarrierWithPeopleAndMails(Browsers browsers, Api api, Mails mails) {
        return inBothLanguages(browsers, Organiser.ACCOUNT, api, mails, scene -> {
            var inviting = scene.organisersPage() + "/invitations/nouvelle";
            var mandate = scene.mandate();
            return List.of(Stop.at("/organisation/webhooks"), Stop.at("/organisation/webhooks/nouveau"),
                    Stop.at("/organisation/experts/nouveau"),
                    Stop.refused("/organisation/experts/nouveau", Map.of("email", "sans-arobase")), Stop.at(inviting),
                    Stop.refused(inviting, Map.of()), Stop.at(scene.invitation() + "/envoi"),
                    Stop.refused(scene.invitation() + "/envoi", Map.of()), Stop.at(scene.invitation() + "/retrait"),
                    Stop.sent("invitation withdrawn", DONE), Stop.at(mandate + "/refus"),
                    Stop.sent("mandate refused", DONE), Stop.at(scene.mail()), Stop.at(scene.mail() + "/renvoi"),
                    Stop.sent("mail sent again", DONE));
        });
    }

    /** Each language has a scene of its own, as what is done in one cannot be done again in the other. */
    private static Stream<DynamicTest> inBothLanguages(Browsers browsers, String account, Api api, Mails mails,
            Function<Scene, List<Stop>> stops) {
        return inBothLanguages(browsers, account, () -> stops.apply(new Scene(api, mails)));
    }

    private static Stream<DynamicTest> inBothLanguages(Browsers browsers, String account,
            Supplier<List<Stop>> stops) {
        var visits = Stream.of("fr", "en").collect(Collectors.toMap(Function.identity(),
                language -> new Visit(browsers.person(true, language))));
        visits.forEach((language, visit) -> {
            if (!account.isEmpty()) {
                visit.signedInAt("/", account);
            }
            visit.open("/langue?lang=" + language + "&retour=/");
        });
        return visits.entrySet().stream().flatMap(visit -> stops.get().stream().map(
                stop -> DynamicTest.dynamicTest("%s %s %s".formatted(account, stop.name(), visit.getKey()),
                        () -> meetsNoBarrier(visit.getValue(), stop, visit.getKey()))))
                .onClose(() -> visits.values().forEach(Visit::close));
    }

    private static void meetsNoBarrier(Visit visit, Stop stop, String language) {
        stop.way().accept(visit);
        visit.sees(stop.shows());

        assertThat(visit.barriers()).isEmpty();
        assertThat(WIDTHS).allSatisfy(width -> assertThat(visit.sidewaysAt(width))
                .as("what sticks out at %d pixels, with long words or without", width).isEmpty());
        assertThat(visit.page().locator("h1").count()).as("one h1").isEqualTo(1);
        assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(visit.page().title()).endsWith("RAICT");
    }
}
