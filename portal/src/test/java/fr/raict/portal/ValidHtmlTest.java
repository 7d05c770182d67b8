package fr.raict.portal;

import java.util.stream.Stream;

import fr.raict.portal.organising.OrganisersPagesTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page is valid HTML, whoever reads it. */
@PageTest
class ValidHtmlTest {
    private static HtmlChecker checker;

    @Autowired
    private Pages pages;

    @BeforeAll
    static void readTheSchema() throws Exception {
        checker = new HtmlChecker();
    }

    static Stream<String> addresses() {
        return Stream.concat(EveryPageTest.addresses(), OrganisersPagesTest.addresses());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void onEveryPageThatItsReaderMayOpen(String address) {
        var opened = Stream.of(pages, pages.as("delegate"), pages.as("organiser"))
                .map(reader -> reader.open(address)).filter(page -> page.status() == 200).toList();

        assertThat(opened).isNotEmpty().allSatisfy(page -> assertThat(checker.check(page.body())).isEmpty());
    }

    static Stream<String> forms() {
        var edition = "/organisation/editions/" + StubServices.EDITION;
        var workshop = "/organisation/ateliers/" + StubServices.WORKSHOP;
        return Stream.of("/ateliers/%s/inscription".formatted(StubServices.WORKSHOP), "/inscriptions/secret",
                "/editions/%s/inscription/individuelle".formatted(StubServices.EDITION), "/invitations/secret/refus",
                "/mon-espace/collectivite/hors-liste", "/organisation/editions/nouvelle", edition + "/fiche",
                edition + "/salles/nouvelle", edition + "/creneaux/nouveau", workshop + "/contenu",
                workshop + "/placement", workshop + "/annulation", workshop + "/invitations/nouvelle",
                "/organisation/experts/nouveau");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void besideTheErrorsOfAForm(String form) {
        var page = pages.as("organiser").send(form, "version", "2", "action", "check");

        assertThat(page.status()).isEqualTo(422);
        assertThat(checker.check(page.body())).isEmpty();
    }

    @Test
    void isToldFromWhatIsNot() {
        assertThat(checker.check("<!DOCTYPE html><html lang=fr><title>A</title><p hx-get=/>B")).isNotEmpty();
    }
}
