package fr.raict.registration.authorities.persistence;

import java.util.Comparator;
import java.util.List;

import fr.raict.registration.authorities.domain.AuthorityCode;
import fr.raict.registration.authorities.domain.AuthorityQuery;
import fr.raict.registration.authorities.domain.AuthorityType;
import fr.raict.registration.authorities.domain.Byname;
import fr.raict.registration.authorities.domain.Byname.Relation;
import fr.raict.registration.authorities.domain.FoundAuthority;
import fr.raict.registration.authorities.domain.LocalAuthority;
import fr.raict.testsupport.properties.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.raict.testsupport.properties.Generator.anyText;
import static fr.raict.testsupport.properties.Generator.integers;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

class InMemoryAuthoritiesTest {
    private static final ReferenceList LIST = ReferenceList.bundled();
    private static final InMemoryAuthorities AUTHORITIES = new InMemoryAuthorities();
    private static final Generator<LocalAuthority> LISTED = integers(0, LIST.size() - 1).map(LIST::authority);

    @ParameterizedTest
    @ValueSource(strings = {"saint denis", "Saint-Denis", "SAINT DENIS", "st denis", "St-Denis", "saint-denis",
            "mairie de saint denis"})
    void findsTheFourHomonymsFirstTheLargestFirst(String typed) {
        assertThat(codes(typed)).startsWith("COMMUNE-97411", "COMMUNE-93066", "COMMUNE-11339", "COMMUNE-30247");
    }

    @Test
    void tellsHomonymsApartByTheirDepartment() {
        assertThat(search("saint denis").stream().limit(4).map(each -> each.department().name()))
                .containsExactly("La Réunion", "Seine-Saint-Denis", "Aude", "Gard");
    }

    @ParameterizedTest
    @CsvSource({
            "2A004,                                 COMMUNE-2A004,      the INSEE code of Ajaccio",
            "2a004,                                 COMMUNE-2A004,      in lower case",
            "97411,                                 COMMUNE-97411,      an INSEE code that is a postal code elsewhere",
            "219740115,                             COMMUNE-97411,      a SIREN",
            "219 740 115,                           COMMUNE-97411,      a SIREN with spaces",
            "217 500 016 00019,                     COMMUNE-75056,      a SIRET",
            "93200,                                 COMMUNE-93066,      a postal code",
            "200054781,                             EPCI-200054781,     the SIREN of an EPCI",
            "34,                                    DEPARTEMENT-34,     the code of a département",
            "hérault,                               DEPARTEMENT-34,     a département",
            "l'hérault,                             DEPARTEMENT-34,     with its article",
            "conseil départemental de l'hérault,    DEPARTEMENT-34,     by its council",
            "bretagne,                              REGION-53,          a région before the communes of that name",
            "corse,                                 OTHER-20R,          an authority with a status of its own",
            "haut-rhin,                             OTHER-6AE,          a département that another authority took over",
            "montpellier méditerranée métropole,    EPCI-243400017,     an EPCI",
            "plaine commune,                        EPCI-200057867,     an EPT by its name alone",
            "montpellier,                           COMMUNE-34172,      a commune before the larger EPCI",
            "épinal,                                COMMUNE-88160,      also where the EPCI is named after it",
            "ville de paris,                        COMMUNE-75056,      a commune that is a département too",
            "le havre,                              COMMUNE-76351,      with the article",
            "havre,                                 COMMUNE-76351,      without the article",
            "la rochelle,                           COMMUNE-17300,      the larger of two",
            "sainte marie mi,                       COMMUNE-68298,      word beginnings",
            "ste marie mines,                       COMMUNE-68298,      « ste »",
            "mines marie,                           COMMUNE-68298,      words in any order",
            "lhay les roses,                        COMMUNE-94038,      without the apostrophe",
            "oeuilly 02,                            COMMUNE-02565,      a ligature and the department's code",
            "saint denis aude,                      COMMUNE-11339,      the department's name",
            "saint denis 30500,                     COMMUNE-30247,      the postal code",
            "cc des quatre rivières en bray,        EPCI-200069730,     « cc »",
            "bourg en bresse cedex,                 COMMUNE-01053,      as on an envelope",
            "01012 Bourg-en-Bresse Cedex 9,         COMMUNE-01053,      with a code that is no commune's",
            "CS 60001 97743 St Denis cedex 9,       COMMUNE-97411,      with what else the post wants",
            "paca,                                  REGION-93,          a région by its initials",
            "région sud,                            REGION-93,          by the name that it uses",
            "conseil régional PACA,                 REGION-93,          by its council",
            "aura,                                  REGION-84,          before a commune that begins so",
            "idf,                                   REGION-11,          as in an address"})
    void putsFirst(String typed, String code, String what) {
        assertThat(codes(typed)).as(what).startsWith(code);
    }

    @ParameterizedTest
    @CsvSource({
            "annecy-le-vieux,                       COMMUNE-74010,  WITHIN, Annecy-le-Vieux",
            "annecy le vieux 74,                    COMMUNE-74010,  WITHIN, Annecy-le-Vieux",
            "mairie déléguée de Seynod,             COMMUNE-74010,  WITHIN, Seynod",
            "cran gev,                              COMMUNE-74010,  WITHIN, Cran-Gevrier",
            "seynod annecy,                         COMMUNE-74010,  WITHIN, Seynod",
            "lomme,                                 COMMUNE-59350,  WITHIN, Lomme",
            "octeville,                             COMMUNE-50129,  WITHIN, Octeville",
            "bellegarde sur valserine,              COMMUNE-01033,  WITHIN, Bellegarde-sur-Valserine",
            "arlod,                                 COMMUNE-01033,  WITHIN, Arlod",
            "pierrefitte sur seine,                 COMMUNE-93066,  WITHIN, Pierrefitte-sur-Seine",
            "châlons-sur-marne,                     COMMUNE-51108,  FORMER, Châlons-sur-Marne",
            "Paris 12,                              COMMUNE-75056,  WITHIN, Paris 12e arrondissement",
            "paris 12ème,                           COMMUNE-75056,  WITHIN, Paris 12e arrondissement",
            "mairie du 12e arrondissement de paris, COMMUNE-75056,  WITHIN, Paris 12e arrondissement",
            "Lyon 3,                                COMMUNE-69123,  WITHIN, Lyon 3e arrondissement",
            "lyon 1,                                COMMUNE-69123,  WITHIN, Lyon 1er arrondissement",
            "lyon 1er,                              COMMUNE-69123,  WITHIN, Lyon 1er arrondissement",
            "Marseille 8,                           COMMUNE-13055,  WITHIN, Marseille 8e arrondissement",
            "marseille 1er arrondissement,          COMMUNE-13055,  WITHIN, Marseille 1er arrondissement",
            "poitou-charentes,                      REGION-75,      WITHIN, Poitou-Charentes",
            "nord pas de calais,                    REGION-32,      WITHIN, Nord-Pas-de-Calais",
            "conseil régional de lorraine,          REGION-44,      WITHIN, Lorraine",
            "côtes du nord,                         DEPARTEMENT-22, FORMER, Côtes-du-Nord",
            "pays bellegardien,                     EPCI-240100891, FORMER, Communauté de communes du Pays Bellegardien (CCPB)"})
    void findsAnAuthorityByWhatPeopleCallItAndSaysSo(String typed, String code, Relation relation, String byname) {
        var first = find(typed).getFirst();

        assertThat(first.authority().code()).hasToString(code);
        assertThat(first.byname()).isEqualTo(new Byname(byname, relation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"annecy", "74940", "paris 75", "évry", "le chesnay", "centre val", "saint denis 93"})
    void saysNothingOfABynameWhereTheAuthorityAnswersByItself(String typed) {
        assertThat(find(typed).getFirst().byname()).isNull();
    }

    @Test
    void putsTheAuthorityThatBearsANameBeforeThoseThatAreOnlyCalledSo() {
        assertThat(codes("pringy")).startsWith("COMMUNE-77378", "COMMUNE-51446", "COMMUNE-74010");
        assertThat(codes("alsace")).startsWith("OTHER-6AE", "REGION-44");
    }

    @Test
    void doesNotAddUpTheWordsOfTwoBynames() {
        assertThat(codes("seynod meythet")).isEmpty();
    }

    @Test
    void doesNotTakeANumberAloneForAnArrondissement() {
        assertThat(codes("12")).startsWith("DEPARTEMENT-12").doesNotContain("COMMUNE-75056", "COMMUNE-13055");
    }

    @Test
    void findsWordsInAnyOrder() {
        assertThat(codes("denis saint")).contains("COMMUNE-97411", "COMMUNE-93066");
    }

    @Test
    void ranksCodeThenNameThenItsStartThenWordsEachByPopulation() {
        assertThat(codes("34")).startsWith("DEPARTEMENT-34", "COMMUNE-34172", "COMMUNE-34032");
        assertThat(codes("bretagne")).startsWith("REGION-53", "COMMUNE-90019", "COMMUNE-36024")
                .endsWith("EPCI-200068120", "EPCI-200067460", "EPCI-200043990");
    }

    @Test
    void findsTheLargestCommunesOfAPostalCodeThatManyShare() {
        var found = search("51800");

        assertThat(found).hasSize(10).allSatisfy(each -> assertThat(each.postalCodes()).contains("51800"));
        assertThat(found).extracting(LocalAuthority::name).startsWith("Sainte-Menehould");
        assertThat(found).isSortedAccordingTo(Comparator.comparing(LocalAuthority::population).reversed());
    }

    @Test
    void putsAnInseeCodeBeforeThePostalCodesThatAreTheSame() {
        assertThat(codes("51300")).startsWith("COMMUNE-51300", "COMMUNE-51649");
        assertThat(search("51300").get(1).postalCodes()).contains("51300");
    }

    @Test
    void doesNotFindAWholeDepartmentByItsName() {
        assertThat(codes("saint denis 93")).startsWith("COMMUNE-93066").doesNotContain("COMMUNE-93048");
        assertThat(codes("hérault")).doesNotContain("COMMUNE-34172");
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(codes("zzyzx")).isEmpty();
        assertThat(codes("99999999999999999999999")).isEmpty();
        assertThat(codes("saint denis 75")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sa", "le", "de", "saint", "communauté", "93"})
    void givesTenAtMost(String typed) {
        assertThat(search(typed)).hasSize(10);
    }

    @Test
    void findsNoAuthorityByACodeThatIsNotInTheList() {
        assertThat(AUTHORITIES.find(new AuthorityCode(AuthorityType.COMMUNE, "99999"))).isEmpty();
        assertThat(AUTHORITIES.find(new AuthorityCode(AuthorityType.COMMUNE, "9306"))).isEmpty();
        assertThat(AUTHORITIES.find(new AuthorityCode(AuthorityType.REGION, "ZZ"))).isEmpty();
    }

    @Test
    void findsEachByItsCode() {
        forAll(LISTED, authority -> {
            assertThat(AUTHORITIES.find(authority.code())).contains(authority);
            assertThat(search(authority.code().number())).contains(authority);
        });
    }

    @Test
    void findsEachByItsNameAndDepartment() {
        forAll(LISTED, authority -> {
            var department = authority.department();
            var whole = department == null ? authority.name() : authority.name() + " (" + department.code() + ")";

            assertThat(search(whole)).contains(authority);
        });
    }

    @Test
    void answersWhateverIsTyped() {
        forAll(anyText(), typed -> assertThat(search(typed)).hasSizeLessThanOrEqualTo(10));
    }

    private static List<String> codes(String typed) {
        return search(typed).stream().map(each -> each.code().toString()).toList();
    }

    private static List<LocalAuthority> search(String typed) {
        return find(typed).stream().map(FoundAuthority::authority).toList();
    }

    private static List<FoundAuthority> find(String typed) {
        return AUTHORITIES.search(AuthorityQuery.of(typed));
    }
}
