package fr.raict.portal.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

@PageTest
class BadgesControllerTest {
    private static final String PAGE = "/organisation/editions/" + StubServices.EDITION + "/badges";
    private static final String PAPER = PAGE + "/badges.pdf";
    private static final String PEOPLE = "/api/registration/editions/[^/]+/seated-people";
    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    @Autowired
    private Pages pages;

    private Pdf badges(String query) {
        var page = pages.as("organiser").open(PAPER + query);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().getContentType()).isEqualTo("application/pdf");
        return new Pdf(page.response().getContentAsByteArray());
    }

    /** So many have a seat, in parts of one size. */
    private static void seat(int people, int inAPart, StubServices services) {
        var known = (ArrayNode) StubServices.tree("seated-people.json").path("people");
        for (var first = 0; first < people; first += inAPart) {
            var part = (ObjectNode) StubServices.tree("seated-people.json");
            var last = Math.min(people, first + inAPart);
            var listed = part.putArray("people");
            IntStream.range(first, last).forEach(at -> ((ObjectNode) listed.addObject()
                    .setAll((ObjectNode) known.path(at % known.size()).deepCopy()))
                    .put("familyName", "Nom%04d".formatted(at)));
            if (last < people) {
                part.put("next", String.valueOf(last));
            }
            services.stub(get(urlPathMatching(PEOPLE)).withQueryParam("after",
                    equalTo(first == 0 ? "" : String.valueOf(first))), part.toString());
        }
    }

    /** Of the first page, in millimetres from its upper left corner: what nothing of a badge is drawn outside of. */
    private static List<Frame> frames(Pdf paper) {
        return paper.read(document -> {
            var page = document.getPage(0);
            var height = page.getMediaBox().getHeight();
            var frames = new ArrayList<Frame>();
            var operands = new ArrayList<Float>();
            Frame latest = null;
            for (var token : new PDFStreamParser(page).parse()) {
                if (token instanceof COSNumber number) {
                    operands.add(number.floatValue());
                } else if (token instanceof Operator operator) {
                    if (operator.getName().equals("re")) {
                        latest = millimetres(operands.get(0), height - operands.get(1) - operands.get(3),
                                operands.get(2), operands.get(3));
                    } else if (operator.getName().equals("W")) {
                        frames.add(latest);
                    }
                    operands.clear();
                }
            }
            return frames;
        });
    }

    private static Frame millimetres(float x, float y, float width, float height) {
        return new Frame((float) (x * MILLIMETRES_PER_POINT), (float) (y * MILLIMETRES_PER_POINT),
                (float) (width * MILLIMETRES_PER_POINT), (float) (height * MILLIMETRES_PER_POINT));
    }

    @ParameterizedTest
    @CsvSource({"A4_90_X_54, 210, 297, 10, 90, 54, 15, 13.5, 105, 67.5",
            "A4_99_X_67, 210, 297, 8, 99, 67, 6, 14.5, 105, 81.5",
            "A4_105_X_148, 210, 297, 4, 105, 148, 0, 0.5, 105, 148.5",
            "A6, 105, 148, 1, 105, 148, 0, 0, 0, 0"})
    void liesWhereTheSheetIsCut(String sheet, float pageWidth, float pageHeight, int count, float width, float height,
            float left, float top, float secondColumn, float secondRow, StubServices services) {
        seat(12, 500, services);

        var paper = badges("?sheet=" + sheet);

        var box = paper.read(document -> document.getPage(0).getMediaBox());
        assertThat(box.getWidth() * MILLIMETRES_PER_POINT).isEqualTo(pageWidth, offset(0.01));
        assertThat(box.getHeight() * MILLIMETRES_PER_POINT).isEqualTo(pageHeight, offset(0.01));
        assertThat(paper.pages()).isEqualTo(Math.ceilDiv(12, count));
        var frames = frames(paper);
        assertThat(frames).hasSize(count).allSatisfy(frame -> {
            assertThat(frame.width()).isEqualTo(width, offset(0.01f));
            assertThat(frame.height()).isEqualTo(height, offset(0.01f));
        });
        assertThat(frames.getFirst().x()).isEqualTo(left, offset(0.01f));
        assertThat(frames.getFirst().y()).isEqualTo(top, offset(0.01f));
        if (count > 1) {
            assertThat(frames.get(1).x()).isEqualTo(secondColumn, offset(0.01f));
            assertThat(frames.get(2).y()).isEqualTo(secondRow, offset(0.01f));
        }
    }

    @ParameterizedTest
    @EnumSource(BadgeSheet.class)
    void canBeReadByEverybodyAndByCameras(BadgeSheet sheet) {
        var paper = badges("?language=EN&sheet=" + sheet).keptAs("badges-" + sheet);

        assertThat(paper.faults()).isEmpty();
        assertThat(paper.language()).isEqualTo("en");
        assertThat(QrCodes.readAll(paper)).contains("http://localhost:8080/pointage/code/7K3M9QWET2XA01");
        assertThat(paper.text()).contains("Abada", "Émile", "Saint-Denis", "7K3M-9QWET-2XA01");
    }

    @Test
    void hasEverybodyOfAllParts(StubServices services) {
        seat(23, 12, services);

        var text = badges("").text();

        IntStream.range(0, 23).forEach(at -> assertThat(text).contains("Nom%04d".formatted(at)));
    }

    @ParameterizedTest
    @CsvSource({"e, , 3", "a, ç, 2", "'', De, 3", "Œ, o, 1"})
    void canBeOfSomeNames(String from, String to, int people) {
        var paper = badges("?sheet=A6&from=%s&to=%s".formatted(from == null ? "" : from, to == null ? "" : to)
                .replace("ç", "%C3%A7").replace("Œ", "%C5%92"));

        assertThat(paper.pages()).isEqualTo(people);
    }

    @Test
    void areAskedForASessionAndSinceADayOfTheEdition(StubServices services) {
        badges("?session=" + StubServices.WORKSHOP + "&since=2026-11-20");

        services.server().verify(1, getRequestedFor(urlPathMatching(PEOPLE))
                .withQueryParam("workshop", equalTo(StubServices.WORKSHOP.toString()))
                .withQueryParam("since", equalTo("2026-11-19T23:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"?from=zz&to=zz | Personne n’a de place", "?from=m&to=b | échangez-les",
            "?since=demain | pas la forme attendue",
            "?from=abcdefghijklmnopqrstuvwxyzabcdefgh | au plus 30 caractères"})
    void saysWhatIsWrongAndKeepsWhatWasTyped(String query, String words) {
        var page = pages.as("organiser").open(PAPER + query);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary")).contains(words);
        if (query.startsWith("?from")) {
            assertThat(page.document().select("#from").val()).isEqualTo(query.replaceAll(".from=(\\w+).*", "$1"));
        }
    }

    @Test
    void refusesMoreThanOnePaperTakes(StubServices services) {
        seat(Badges.MOST + 1, Badges.MOST + 1, services);

        var page = pages.as("organiser").open(PAPER);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary")).containsPattern("Plus de 3\\h000 personnes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?sheet=A0", "?session=x", "?language=DE", "?from=%00&to=%F0%9F%98%80",
            "?since=+999999999-12-31",
            "?since=-999999999-01-01"})
    void bearsWhatNoFormSends(String query) {
        assertThat(pages.as("organiser").open(PAPER + query).status()).isNotEqualTo(500);
        assertThat(pages.as("organiser").open(PAGE + query).status()).isNotEqualTo(500);
    }

    @Test
    void isAnOrganisersPageWithoutATrapForOthers() {
        assertThat(pages.as("organiser").open(PAGE).text("h1")).isEqualTo("Badges à imprimer");
        assertThat(pages.as("checkin").open(PAPER).status()).isEqualTo(403);
        assertThat(pages.as("organiser").open(PAPER).response().getHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"badges-");
        assertThat(pages.as("organiser").open("/organisation/editions/" + StubServices.EDITION).document()
                .select("a[href$=badges]")).hasSize(1);
    }
}
