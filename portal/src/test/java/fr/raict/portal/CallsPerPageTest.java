package fr.raict.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.raict.portal.organising.OrganisersPagesTest;
import fr.raict.portal.organising.OrganisersStubs;
import fr.raict.portal.wishing.WishesStubs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

/** What each page costs: how often it asks each service. No page of any test may cost more than {@link Pages} says. */
@PageTest
class CallsPerPageTest {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("{workshop}", StubServices.WORKSHOP.toString()),
            Map.entry("{draft}", OrganisersStubs.DRAFT_WORKSHOP.toString()),
            Map.entry("{edition}", StubServices.EDITION.toString()),
            Map.entry("{choice}", StubServices.CHOICE.toString()),
            Map.entry("{room}", "0198c0de-0000-7000-8000-000200000002"),
            Map.entry("{slot}", "0198c0de-0000-7000-8000-000300000003"),
            Map.entry("{question}", StubServices.question(2).toString()),
            Map.entry("{mine}", StubServices.registration(1).toString()),
            Map.entry("{registered}", StubServices.registration(201).toString()),
            Map.entry("{request}", StubServices.registration(231).toString()),
            Map.entry("{invitation}", OrganisersStubs.invitation(2).toString()),
            Map.entry("{expert}", OrganisersStubs.expert(1).toString()),
            Map.entry("{webhook}", OrganisersStubs.webhook(1).toString()),
            Map.entry("{mandate}", OrganisersStubs.mandate(1).toString()),
            Map.entry("{unlisted}", OrganisersStubs.UNLISTED), Map.entry("{twin}", OrganisersStubs.TWIN),
            Map.entry("{merge}", OrganisersStubs.MERGE.toString()),
            Map.entry("{erasure}", OrganisersStubs.ERASURE.toString()),
            Map.entry("{mail}", OrganisersStubs.mail(2).toString()),
            Map.entry("{tick}", "people[0].workshops=" + StubServices.WORKSHOP),
            Map.entry("{sofia}", "authority=COMMUNE-93066&person.givenName=Sofia&person.familyName=Moreau"
                    + "&person.email=sofia@example.org&edition=" + StubServices.EDITION
                    + "&registrations[0].workshop=" + StubServices.WORKSHOP + "&registrations[0].registration="
                    + StubServices.registration(1)),
            Map.entry("{wished}", "authority=COMMUNE-93066&person.givenName=Sofia&person.familyName=Moreau"
                    + "&person.email=sofia@example.org&workshops[0]=" + StubServices.WORKSHOP),
            Map.entry("{wish}", WishesStubs.WISH.toString()),
            Map.entry("{part}", "parts[0].edition=" + StubServices.EDITION + "&parts[0].registrations[0].workshop="
                    + StubServices.WORKSHOP + "&parts[0].registrations[0].registration="
                    + StubServices.registration(1)),
            Map.entry("{full}", StubServices.FULL_WORKSHOP.toString()),
            Map.entry("{offered}", StubServices.OFFERED.toString()),
            Map.entry("{moved}", StubServices.MOVED.toString()),
            Map.entry("{full-one}", "edition=" + StubServices.EDITION + "&target=" + StubServices.FULL_WORKSHOP),
            Map.entry("{onsite}", "givenName=Sofia&familyName=Moreau&email=sofia@example.org&authority=INDIVIDUAL"),
            Map.entry("{alone}", "givenName=Sofia&familyName=Moreau&email=sofia@example.org"),
            Map.entry("{karim}", "key=0d5f3c9e-8a64-4c58-9f5e-1a2b3c4d5e6f&authority=COMMUNE-93066"
                    + "&people[0].givenName=Karim&people[0].familyName=Benali&people[0].email=karim@example.org"));

    private static final String PAGES = """
            page                                                            | agenda | registration | notification
            /                                                               |      1 |            1 |            0
            /programme                                                      |      1 |            1 |            0
            /editions                                                       |      1 |            0 |            0
            /editions/{edition}                                             |      1 |            1 |            0
            /editions/{edition}/programme?jour=2027-01-14                   |      1 |            1 |            0
            /ateliers/{workshop}                                            |      1 |            1 |            0
            /ateliers/{workshop}/inscription                                |      1 |            1 |            0
            /ateliers/{workshop}/inscription/resultat?i={mine}              |      1 |            2 |            0
            /editions/{edition}/inscription                                 |      1 |            1 |            0
            /editions/{edition}/inscription?atelier={workshop}              |      1 |            1 |            0
            /editions/{edition}/inscription/ateliers                        |      0 |            0 |            0
            /editions/{edition}/inscription/liste                           |      0 |            0 |            0
            /editions/{edition}/inscription/resultat?choix={choice}         |      1 |            1 |            0
            /inscription                                                    |      1 |            0 |            0
            /mon-espace                                                     |      0 |            2 |            0
            /mon-espace?page=9                                              |      0 |            3 |            0
            /mon-espace/voeux                                               |      1 |            0 |            0
            /mon-espace/voeux/{edition}                                     |      1 |            1 |            0
            /mon-espace/voeux/{edition}/nouveau                             |      1 |            1 |            0
            /mon-espace/voeux/{edition}/{wish}                              |      1 |            2 |            0
            /mon-espace/voeux/{edition}/{wish}/retrait                      |      1 |            1 |            0
            /mon-espace/collectivite?q=saint                                |      0 |            1 |            0
            /mon-espace/collectivite/hors-liste                             |      0 |            0 |            0
            /mon-espace/personnes/{workshop}/{mine}                         |      0 |            1 |            0
            /mon-espace/personnes/{workshop}/{mine}/remplacement            |      0 |            1 |            0
            /mon-espace/personnes/{workshop}/{mine}/remplacement?i={mine}   |      0 |            2 |            0
            /mon-espace/personnes/{workshop}/{mine}/correction              |      0 |            1 |            0
            /mon-espace/personnes/{workshop}/{mine}/desistement?i={mine}    |      0 |            1 |            0
            /mon-espace/personnes/{workshop}/{mine}/changement              |      1 |            2 |            0
            /mon-espace/personnes/{full}/{moved}/changement/resultat?de={mine} |      1 |            2 |            0
            /mon-espace/desistement?tout=true                               |      0 |            1 |            0
            /mon-espace/desistement?tout=true&page=9                        |      0 |            2 |            0
            /mon-espace/remplacement/resultat?choix={choice}                |      1 |            1 |            0
            /mon-espace/correction/resultat?choix={choice}                  |      1 |            1 |            0
            /mon-espace/desistement/resultat?choix={choice}                 |      1 |            1 |            0
            /invitations/secret                                             |      1 |            0 |            0
            /billets/secret                                                 |      1 |            1 |            0
            /billets/secret/billet.pdf                                      |      1 |            1 |            0
            /billets/secret/retrait                                         |      1 |            1 |            0
            /billets/secret/attestation                                     |      0 |            1 |            0
            /mon-espace/attestations                                        |      1 |            2 |            0
            /mon-espace/attestations.zip?edition={edition}&collectivite=X   |      0 |            1 |            0
            /attestations                                                   |      0 |            0 |            0
            /attestations/7K3M9QWET2XA01                                    |      0 |            1 |            0
            /billets/offered/offre                                          |      0 |            0 |            0
            /billets/offered/offre/refus                                    |      1 |            1 |            0
            /mon-espace/personnes/{full}/{offered}                          |      0 |            1 |            0
            /mon-espace/personnes/{full}/{offered}/offre                    |      0 |            0 |            0
            /mon-espace/personnes/{full}/{offered}/offre/refus              |      0 |            1 |            0
            /editions/{edition}/inscription/individuelle                    |      1 |            0 |            0
            /editions/{edition}/inscription/individuelle/envoyee            |      1 |            0 |            0
            /inscriptions/secret                                            |      1 |            1 |            0
            /mentions-legales                                               |      0 |            0 |            0
            /pointage                                                       |      1 |            0 |            0
            /pointage/{edition}                                             |      1 |            0 |            0
            /pointage/{edition}/2027-01-13                                  |      1 |            1 |            0
            /pointage/{edition}/{workshop}                                  |      1 |            1 |            0
            /pointage/{edition}/{workshop}?q=ben                            |      1 |            2 |            0
            /pointage/{edition}/{workshop}/emargement.pdf                   |      1 |            1 |            0
            /pointage/{edition}/{workshop}/sur-place                        |      1 |            1 |            0
            /pointage/{edition}/{workshop}/sur-place?code=7K3M9QWET2XA01    |      1 |            2 |            0
            /pointage/{edition}/{workshop}/sur-place/collectivites?q=sa     |      0 |            1 |            0
            /organisation/ateliers/{workshop}/presences                     |      1 |            1 |            0
            /organisation/ateliers/{workshop}/presences?etat=ABSENT&page=2  |      1 |            1 |            0
            /pointage/hors-ligne                                            |      0 |            0 |            0
            /pointage/code/7K3M9QWET2XA01                                   |      0 |            0 |            0
            /donnees-personnelles                                           |      0 |            0 |            0
            /cookies                                                        |      0 |            0 |            0
            /accessibilite                                                  |      0 |            0 |            0
            /plan-du-site                                                   |      0 |            0 |            0
            /developpeurs                                                   |      0 |            0 |            0
            /organisation                                                   |      1 |            1 |            1
            /organisation?edition={edition}                                 |      1 |            1 |            1
            /organisation/editions                                          |      1 |            0 |            0
            /organisation/editions/nouvelle                                 |      0 |            0 |            0
            /organisation/editions/{edition}                                |      1 |            0 |            0
            /organisation/editions/{edition}/fiche                          |      1 |            0 |            0
            /organisation/editions/{edition}/etat?vers=CLOSED               |      1 |            0 |            0
            /organisation/editions/{edition}/etat?vers=CANCELLED            |      1 |            1 |            0
            /organisation/editions/{edition}/suppression                    |      1 |            0 |            0
            /organisation/editions/{edition}/salles/nouvelle                |      1 |            0 |            0
            /organisation/editions/{edition}/salles/{room}                  |      1 |            0 |            0
            /organisation/editions/{edition}/salles/{room}/suppression      |      1 |            0 |            0
            /organisation/editions/{edition}/creneaux/nouveau               |      1 |            0 |            0
            /organisation/editions/{edition}/creneaux/{slot}                |      1 |            0 |            0
            /organisation/editions/{edition}/creneaux/{slot}/suppression    |      1 |            0 |            0
            /organisation/editions/{edition}/badges                         |      1 |            0 |            0
            /organisation/editions/{edition}/badges/badges.pdf              |      1 |            1 |            0
            /organisation/editions/{edition}/questions                      |      1 |            1 |            0
            /organisation/editions/{edition}/questions/nouvelle             |      1 |            1 |            0
            /organisation/editions/{edition}/questions/{question}           |      1 |            1 |            0
            /organisation/editions/{edition}/questions/{question}/suppression | 1    |            1 |            0
            /organisation/ateliers/{workshop}/questions                     |      1 |            1 |            0
            /organisation/ateliers/{workshop}/questions/nouvelle            |      1 |            1 |            0
            /organisation/salles                                            |      1 |            0 |            0
            /organisation/ateliers                                          |      2 |            1 |            0
            /organisation/ateliers/nouveau                                  |      1 |            0 |            0
            /organisation/ateliers/{draft}                                  |      1 |            1 |            0
            /organisation/ateliers/{draft}/suppression                      |      1 |            0 |            0
            /organisation/ateliers/{workshop}                               |      1 |            1 |            0
            /organisation/ateliers/{workshop}?page=9                        |      1 |            2 |            0
            /organisation/ateliers/{workshop}/contenu                       |      1 |            0 |            0
            /organisation/ateliers/{workshop}/annulation                    |      1 |            1 |            0
            /organisation/ateliers/{workshop}/invitations/nouvelle          |      2 |            0 |            0
            /organisation/ateliers/{workshop}/inscriptions/{registered}/retrait | 1  |            1 |            0
            /organisation/ateliers/{workshop}/inscriptions/{registered}/priorite | 1 |            1 |            0
            /organisation/inscriptions                                      |      1 |            2 |            0
            /organisation/inscriptions?page=9                               |      1 |            2 |            0
            /organisation/inscriptions/demandes                             |      1 |            1 |            0
            /organisation/inscriptions/demandes?atelier={workshop}          |      1 |            1 |            0
            /organisation/inscriptions/demandes?page=9                      |      1 |            2 |            0
            /organisation/inscriptions/demandes/{workshop}/{request}/refus  |      1 |            1 |            0
            /organisation/ateliers/{workshop}/regles                        |      1 |            1 |            0
            /organisation/editions/{edition}/attestations                   |      1 |            1 |            0
            /organisation/editions/{edition}/voeux                          |      1 |            1 |            0
            /organisation/editions/{edition}/voeux/reglages                 |      1 |            1 |            0
            /organisation/editions/{edition}/voeux/abandon                  |      1 |            1 |            0
            /organisation/editions/{edition}/voeux/collectivites            |      1 |            1 |            0
            /organisation/editions/{edition}/voeux/personnes                |      1 |            1 |            0
            /organisation/editions/{edition}/voeux/personnes/{wish}         |      1 |            2 |            0
            /organisation/editions/{edition}/voeux/publication              |      1 |            1 |            0
            /organisation/editions/{edition}/regles                         |      1 |            1 |            0
            /organisation/inscriptions/collectivites                        |      1 |            1 |            0
            /organisation/inscriptions/places                               |      1 |            1 |            0
            /organisation/personnes                                         |      1 |            2 |            0
            /organisation/inscriptions/courbe                               |      1 |            1 |            0
            /organisation/filtres/nouveau?liste=PEOPLE&region=BRETAGNE      |      0 |            0 |            0
            /organisation/filtres/0198c0de-0000-7000-8000-000c00000001      |      0 |            1 |            0
            /organisation/personnes?page=9                                  |      1 |            2 |            0
            /organisation/inscriptions/collectivites?page=9                 |      1 |            2 |            0
            /organisation/experts                                           |      1 |            0 |            0
            /organisation/experts/nouveau                                   |      0 |            0 |            0
            /organisation/experts/{expert}                                  |      1 |            0 |            0
            /organisation/experts/{expert}/suppression                      |      1 |            0 |            0
            /organisation/invitations                                       |      2 |            0 |            0
            /organisation/invitations/{invitation}/envoi                    |      1 |            0 |            0
            /organisation/invitations/{invitation}/retrait                  |      1 |            0 |            0
            /organisation/invitations/{invitation}/suppression              |      1 |            0 |            0
            /organisation/mandats                                           |      1 |            1 |            0
            /organisation/mandats?page=9                                    |      1 |            2 |            0
            /organisation/mandats?etat=CONFIRMED                            |      1 |            1 |            0
            /organisation/mandats?etat=REFUSED                              |      1 |            1 |            0
            /organisation/mandats/{mandate}/refus                           |      1 |            1 |            0
            /organisation/mandats/hors-liste                                |      0 |            1 |            0
            /organisation/mandats/hors-liste?page=9                         |      0 |            2 |            0
            /organisation/mandats/hors-liste/{unlisted}/correction          |      0 |            1 |            0
            /organisation/mandats/hors-liste/{unlisted}/fusion?q=dakar      |      0 |            3 |            0
            /organisation/mandats/hors-liste/{unlisted}/fusion/verification?into={twin} | 0  |   1 |            0
            /organisation/mandats/fusions/{merge}                           |      0 |            1 |            0
            /organisation/adherents                                         |      0 |            1 |            0
            /organisation/adherents?page=9                                  |      0 |            2 |            0
            /organisation/adherents/ajout                                   |      0 |            0 |            0
            /organisation/adherents/ajout?q=saint                           |      0 |            2 |            0
            /organisation/adherents/liste                                   |      0 |            0 |            0
            /organisation/adherents/COMMUNE-93066                           |      0 |            1 |            0
            /organisation/adherents/{twin}                                  |      0 |            1 |            0
            /organisation/courriels                                         |      0 |            0 |            2
            /organisation/courriels/{mail}                                  |      0 |            0 |            1
            /organisation/courriels/{mail}/renvoi                           |      0 |            0 |            1
            /organisation/incidents                                         |      1 |            1 |            1
            /organisation/webhooks                                          |      0 |            0 |            1
            /organisation/webhooks/nouveau                                  |      0 |            0 |            0
            /organisation/webhooks/{webhook}                                |      0 |            0 |            2
            /organisation/webhooks/{webhook}/secret                         |      0 |            0 |            1
            /organisation/webhooks/{webhook}/suppression                    |      0 |            0 |            1
            /organisation/donnees-personnelles                              |      0 |            0 |            0
            /organisation/donnees-personnelles?email=ada@example.org        |      1 |            1 |            1
            /organisation/donnees-personnelles?email=ada                    |      0 |            0 |            0
            /organisation/donnees-personnelles/export.json?email=a@b.fr     |      1 |            1 |            1
            /organisation/donnees-personnelles/effacement?email=ada@example.org |      0 |            0 |            0
            /organisation/donnees-personnelles/effacement/{erasure}         |      0 |            1 |            0
            """;

    @Autowired
    private Pages pages;

    @ParameterizedTest
    @CsvSource(textBlock = PAGES, delimiter = '|', useHeadersInDisplayName = true)
    void ofAPage(String page, int agenda, int registration, int notification) {
        assertThat(as(page).open(inFull(page)).calls()).isEqualTo(new Calls(agenda, registration, notification));
    }

    @Test
    void ofEveryPage() {
        var counted = PAGES.lines().map(line -> inFull(line.split("\\|")[0].strip())).toList();

        assertThat(counted)
                .containsAll(Stream.concat(EveryPageTest.addresses(), OrganisersPagesTest.addresses()).toList());
    }

    /** A part of a page, by htmx, costs what it shows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            part                               | agenda | registration | notification
            /programme?places=true             |      1 |            1 |            0
            /mon-espace/collectivite?q=saint   |      0 |            1 |            0
            /organisation/ateliers?q=port      |      2 |            1 |            0
            /organisation/experts?q=h          |      1 |            0 |            0
            /organisation/mandats/hors-liste/{unlisted}/fusion?q=d | 0 | 1 |            0
            /organisation/adherents/ajout?q=s  |      0 |            0 |            0
            /organisation/courriels?etat=SENT  |      0 |            0 |            1
            """)
    void ofAPart(String part, int agenda, int registration, int notification) {
        assertThat(as(part).byHtmx().open(inFull(part)).calls())
                .isEqualTo(new Calls(agenda, registration, notification));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            by    | form                                             | sent                  | agenda | registration
            htmx  | /ateliers/{workshop}/inscription                 | action=add&{karim}    |      0 |            0
            htmx  | /ateliers/{workshop}/inscription                 | remove=0&{karim}      |      0 |            0
            click | /ateliers/{workshop}/inscription                 | action=add&{karim}    |      1 |            1
            click | /ateliers/{workshop}/inscription                 | remove=0&{karim}      |      1 |            1
            click | /ateliers/{workshop}/inscription                 | action=check          |      1 |            1
            click | /ateliers/{workshop}/inscription                 | action=check&{karim}  |      1 |            1
            click | /ateliers/{workshop}/inscription                 | action=edit&{karim}   |      1 |            1
            click | /ateliers/{workshop}/inscription                 | action=send&{karim}   |      0 |            1
            click | /ateliers/{workshop}/inscription                 | action=authority&{karim}            | 0 | 0
            htmx  | /editions/{edition}/inscription                  | action=add&{karim}    |      0 |            0
            htmx  | /editions/{edition}/inscription                  | remove=0&{karim}      |      0 |            0
            htmx  | /editions/{edition}/inscription                  | known=0&{karim}       |      0 |            0
            htmx  | /editions/{edition}/inscription                  | action=search&{karim} |      0 |            1
            htmx  | /editions/{edition}/inscription                  | all={workshop}&{karim}  |    1 |            2
            click | /editions/{edition}/inscription                  | action=add&{karim}    |      1 |            1
            click | /editions/{edition}/inscription                  | remove=0&{karim}      |      1 |            1
            click | /editions/{edition}/inscription                  | known=0&{karim}       |      1 |            1
            click | /editions/{edition}/inscription                  | action=search&{karim} |      1 |            2
            click | /editions/{edition}/inscription                  | action=enter&q=so&{karim} |  1 |            2
            click | /editions/{edition}/inscription                  | action=edit&{karim}   |      1 |            1
            click | /editions/{edition}/inscription                  | action=authority&{karim}  |  0 |            0
            click | /editions/{edition}/inscription                  | action=list&{karim}   |      1 |            0
            click | /editions/{edition}/inscription                  | action=addListed&{karim} |   1 |            1
            click | /editions/{edition}/inscription                  | action=correctListed&{karim} | 1 |          1
            click | /editions/{edition}/inscription/liste            | action=list&{karim}   |      1 |            0
            click | /editions/{edition}/inscription/liste            | action=preview&text=a@b.fr |  1 |            0
            click | /editions/{edition}/inscription/liste            | action=preview&text=a |      1 |            0
            click | /editions/{edition}/inscription                  | action=choose         |      1 |            1
            click | /editions/{edition}/inscription                  | action=choose&{karim} |      1 |            2
            click | /editions/{edition}/inscription                  | all={workshop}&{karim}  |    1 |            2
            click | /editions/{edition}/inscription                  | none={workshop}&{karim} |    1 |            2
            click | /editions/{edition}/inscription                  | action=check&{karim}  |      1 |            2
            click | /editions/{edition}/inscription                  | action=check&{karim}&{tick} | 1 |           2
            click | /editions/{edition}/inscription                  | action=sessions&{karim} |    1 |            2
            click | /editions/{edition}/inscription                  | action=send&{karim}   |      1 |            1
            click | /editions/{edition}/inscription                  | action=send&{karim}&{tick}  | 0 |           1
            click | /mon-espace/personnes/{workshop}/{mine}/remplacement | action=edit&{sofia}       | 0 |   2
            click | /mon-espace/personnes/{workshop}/{mine}/remplacement | action=search&{sofia}     | 0 |   3
            click | /mon-espace/personnes/{workshop}/{mine}/remplacement | known=0&{sofia}           | 0 |   2
            click | /mon-espace/personnes/{workshop}/{mine}/remplacement | action=enter&q=so&{sofia} | 0 |   3
            click | /mon-espace/personnes/{workshop}/{mine}/remplacement | action=check&{sofia}      | 0 |   2
            click | /mon-espace/personnes/{workshop}/{mine}/remplacement | action=check              | 0 |   1
            click | /mon-espace/personnes/{workshop}/{mine}/remplacement | action=send&{sofia}       | 0 |   1
            click | /mon-espace/personnes/{workshop}/{mine}/correction   | action=send&{sofia}       | 0 |   1
            click | /mon-espace/personnes/{workshop}/{mine}/correction   | action=send               | 0 |   1
            click | /mon-espace/personnes/{workshop}/{mine}/desistement  | action=check&{part}       | 0 |   1
            click | /mon-espace/desistement                              | action=check&{part}       | 0 |   1
            click | /mon-espace/personnes/{workshop}/{mine}/changement   | action=edit&{full-one}    | 1 |   2
            click | /mon-espace/personnes/{workshop}/{mine}/changement   | action=check&{full-one}   | 1 |   2
            click | /mon-espace/personnes/{workshop}/{mine}/changement   | action=check&edition={edition} | 1 | 2
            click | /mon-espace/personnes/{workshop}/{mine}/changement   | action=send&{full-one}    | 0 |   1
            click | /pointage/{edition}/{workshop}                   | q=7K3M9QWET2XA01      |      1 |            2
            click | /pointage/{edition}/{workshop}                   | q=ben                 |      0 |            0
            click | /pointage/{edition}/{workshop}/sur-place         | action=search&q=saint |      1 |            1
            click | /pointage/{edition}/{workshop}/sur-place         | action=register&q=saint |    1 |            1
            click | /pointage/{edition}/{workshop}/sur-place         | action=register&{onsite} |   1 |            2
            click | /pointage/{edition}/{workshop}/sur-place/place   | key={mine}&registration={mine} | 1 |        2
            click | /organisation/ateliers/{workshop}/presences/excuse | registration={mine}&excused=true | 1 | 1
            click | /organisation/ateliers/{workshop}/presences/annulation | nonce={mine}    |      1 |            1
            click | /pointage/{edition}/{workshop}/annulation        | nonce={mine}          |      0 |            1
            click | /pointage/{edition}/{workshop}/excuse            | registration={mine}&excused=true | 0 | 1
            click | /billets/secret/retrait                          | version=2             |      0 |            2
            click | /billets/offered/offre                           | version=2             |      0 |            1
            click | /billets/offered/offre/refus                     | version=2             |      0 |            1
            click | /mon-espace/personnes/{full}/{offered}/offre     | version=2             |      0 |            1
            click | /mon-espace/personnes/{full}/{offered}/offre/refus | version=2           |      0 |            1
            click | /organisation/ateliers/{workshop}/inscriptions/{registered}/priorite | reason=Élu | 0 |      1
            click | /editions/{edition}/inscription/individuelle     | {alone}               |      0 |            1
            click | /editions/{edition}/inscription/individuelle     | email=no              |      1 |            0
            click | /inscriptions/secret                             | action=check&workshops={workshop}   | 1 | 1
            click | /inscriptions/secret                             | action=edit&workshops={workshop}    | 1 | 1
            click | /inscriptions/secret                             | action=send&workshops={workshop}    | 0 | 1
            click | /organisation/ateliers/{workshop}/placement      | version=2&room={room}&slot={slot}   | 1 | 0
            click | /organisation/ateliers/{workshop}/placement      | version=2             |      1 |            1
            click | /organisation/ateliers/{workshop}/publication    | version=2             |      1 |            0
            click | /organisation/ateliers/{workshop}/annulation     | version=2&reason=Grève              | 1 | 0
            click | /organisation/ateliers/{workshop}/annulation     | version=2             |      1 |            1
            click | /organisation/invitations/{invitation}/envoi     | version=2&answerBefore=2026-12-20   | 2 | 0
            click | /organisation/mandats/{mandate}/confirmation     | version=2             |      0 |            1
            click | /organisation/mandats/hors-liste/{unlisted}/fusion/verification | into={twin} | 0 |           1
            click | /organisation/mandats/hors-liste/{unlisted}/correction | name=Dakar&country=Mali | 0 |        1
            click | /organisation/adherents/COMMUNE-93066            | version=2&member=true | 0 |            2
            click | /organisation/adherents/liste                    | group=MEMBER&lines=93066 | 0 |         1
            """)
    void ofAStep(String by, String form, String sent, int agenda, int registration) {
        assertThat(send(by, form, sent).calls()).isEqualTo(new Calls(agenda, registration, 0));
    }

    /** The page that shows the refusal included. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            form                                                          | sent          | agenda | registration
            /ateliers/{workshop}/inscription                              | action=send&{karim} |  1 |          2
            /editions/{edition}/inscription                               | action=send&{karim}&{tick} | 1 |    2
            /mon-espace/personnes/{workshop}/{mine}/remplacement          | action=send&{sofia} |  0 |          3
            /mon-espace/personnes/{workshop}/{mine}/correction            | action=send&{sofia} |  0 |          2
            /mon-espace/desistement                                       | action=check&{part} |  0 |          2
            /mon-espace/personnes/{workshop}/{mine}/changement            | action=send&{full-one} | 1 |        2
            /editions/{edition}/inscription/individuelle                  | {alone}       |      1 |            1
            /inscriptions/secret                         | action=send&workshops={workshop} |   1 |            2
            /mon-espace/collectivite                                      | authority=COMMUNE-1&q=saint | 0 |   2
            /invitations/secret/refus                                     | reason=Non    |      2 |            0
            /organisation/editions/{edition}/etat                         | status=CANCELLED&version=3  | 2 |   1
            /organisation/editions/{edition}/salles/{room}/suppression    | version=3     |      2 |            0
            /organisation/ateliers/{workshop}/placement/retrait           | version=2     |      2 |            1
            /organisation/ateliers/{workshop}/publication                 | version=2     |      2 |            1
            /organisation/ateliers/{workshop}/annulation                  | version=2&reason=Grève      | 2 |   1
            /organisation/ateliers/{workshop}/inscriptions/{registered}/retrait | version=2 |    1 |            2
            /organisation/ateliers/{workshop}/inscriptions/{registered}/priorite | reason=Élu | 1 |           2
            /organisation/ateliers/{workshop}/regles                      | version=4     |      1 |            2
            /mon-espace/voeux/{edition}/nouveau                           | {wished}      |      1 |            2
            /mon-espace/voeux/{edition}/{wish}                            | version=3&{wished} | 1 |            2
            /mon-espace/voeux/{edition}/{wish}/retrait                    | version=3     |      1 |            2
            /organisation/editions/{edition}/attestations                 | x=1           |      1 |            2
            /organisation/editions/{edition}/voeux/reglages               | version=2&deadline=2026-12-10T18:00&mostSessions=4&mostWishes=8 | 1 | 2
            /organisation/editions/{edition}/voeux/abandon                | version=2     |      1 |            2
            /organisation/editions/{edition}/voeux/attribution            | seed=7        |      1 |            2
            /organisation/editions/{edition}/voeux/personnes/{wish}       | version=5&workshop={workshop}&given=true | 1 | 2
            /organisation/editions/{edition}/voeux/publication            | version=5     |      1 |            2
            /organisation/editions/{edition}/regles                       | version=2     |      1 |            2
            /organisation/inscriptions/demandes/{workshop}/{request}/refus | reason=Non   |      1 |            2
            /organisation/invitations/{invitation}/retrait                | version=2     |      2 |            0
            /organisation/mandats/{mandate}/refus                         | reason=Non    |      1 |            2
            /organisation/mandats/hors-liste/{unlisted}/fusion/verification | into={twin} |      0 |            2
            /organisation/mandats/hors-liste/{unlisted}/correction        | name=Dakar&country=Mali | 0 |       2
            /organisation/adherents/COMMUNE-93066                         | version=2     |      0 |            2
            /organisation/adherents/liste                                 | lines=93066   |      0 |            1
            """)
    void ofARefusedStep(String form, String sent, int agenda, int registration, StubServices services) {
        for (var command : List.of(post(urlPathMatching("/api/.*")), put(urlPathMatching("/api/.*")),
                delete(urlPathMatching("/api/.*")))) {
            services.refuse(command, 409, "refused", "Refused", "");
        }

        var page = send("click", form, sent);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.calls()).isEqualTo(new Calls(agenda, registration, 0));
    }

    private Pages as(String page) {
        return pages.as(page.startsWith("/organisation") || page.startsWith("/pointage") ? "organiser" : "delegate");
    }

    private Pages.Page send(String by, String form, String sent) {
        var sender = by.equals("htmx") ? as(form).byHtmx() : as(form);
        var fields = new ArrayList<String>();
        for (var field : inFull(sent).split("&")) {
            fields.addAll(List.of(field.split("=", 2)));
        }
        return sender.send(inFull(form), fields.toArray(String[]::new));
    }

    private static String inFull(String text) {
        var full = text;
        for (var name : NAMES.entrySet()) {
            full = full.replace(name.getKey(), name.getValue());
        }
        return full;
    }
}
