package fr.raict.registration.authorities.persistence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.registration.authorities.domain.AuthorityType;
import fr.raict.registration.authorities.domain.Byname;
import fr.raict.registration.authorities.domain.LocalAuthority;
import fr.raict.registration.authorities.domain.SearchText;
import fr.raict.registration.authorities.domain.Siren;
import fr.raict.values.ProperName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the list that ships must be: reading it checks each SIREN and code, so a bad one fails here. */
class ReferenceListTest {
    private static final ReferenceList LIST = ReferenceList.bundled();

    @Test
    void hasEveryAuthorityOnce() {
        var byType = authorities().collect(Collectors.groupingBy(each -> each.code().type(), Collectors.counting()));

        assertThat(byType).isEqualTo(Map.of(AuthorityType.COMMUNE, 34_961L, AuthorityType.EPCI, 1_265L,
                AuthorityType.DEPARTEMENT, 94L, AuthorityType.REGION, 14L, AuthorityType.OTHER, 12L));
        assertThat(authorities().map(LocalAuthority::code)).doesNotHaveDuplicates();
    }

    @Test
    void isInTheOrderOfCodesForTheSearchByHalves() {
        assertThat(authorities().map(each -> each.code().toString())).isSorted();
    }

    @Test
    void givesNoSirenToTwoAuthorities() {
        assertThat(authorities().flatMap(ReferenceListTest::siren)).hasSizeGreaterThan(36_000).doesNotHaveDuplicates();
    }

    @Test
    void knowsTheSirenOfAllButTheOverseasAuthorities() {
        var overseas = List.of("975", "977", "978", "984", "986", "987", "988");

        assertThat(authorities().filter(each -> siren(each).findAny().isEmpty()))
                .allSatisfy(each -> assertThat(each.code().number().substring(0, 3)).isIn(overseas));
    }

    @Test
    void placesEachAuthorityInItsDepartmentButTheLargerOnes() {
        var larger = authorities().filter(each -> each.department() == null).map(each -> each.code().toString());

        assertThat(larger)
                .allMatch(code -> code.startsWith("REGION-") || List.of("OTHER-20R", "OTHER-6AE").contains(code))
                .hasSize(16);
    }

    @Test
    void namesEachAuthorityAsAnybodyMayNameOne() {
        assertThat(authorities().map(LocalAuthority::name))
                .allSatisfy(name -> assertThat(new ProperName(name).text()).isEqualTo(name));
    }

    @Test
    void knowsWhatMergedAndWhatWasCalledOtherwise() {
        var bynames = IntStream.range(0, LIST.size()).mapToObj(LIST::line).flatMap(line -> line.bynames().stream())
                .collect(Collectors.groupingBy(Byname::relation, Collectors.counting()));

        assertThat(bynames).isEqualTo(Map.of(Byname.Relation.WITHIN, 4_052L, Byname.Relation.FORMER, 2_171L));
    }

    @Test
    void givesNoAuthorityABynameThatIsItsName() {
        IntStream.range(0, LIST.size()).mapToObj(LIST::line).forEach(line -> assertThat(
                Stream.concat(line.names(), line.bynames().stream().map(Byname::name)).map(SearchText::of))
                .as(line::toString).doesNotHaveDuplicates());
    }

    @Test
    void addsUpThePopulationOfLargerAuthorities() {
        assertThat(population(AuthorityType.REGION)).isBetween(65_000_000L, 68_000_000L);
        assertThat(population(AuthorityType.COMMUNE)).isBetween(66_000_000L, 70_000_000L);
    }

    private static long population(AuthorityType type) {
        return authorities().filter(each -> each.code().type() == type).mapToLong(LocalAuthority::population).sum();
    }

    private static Stream<Siren> siren(LocalAuthority authority) {
        return Stream.ofNullable(authority.siren());
    }

    private static Stream<LocalAuthority> authorities() {
        return IntStream.range(0, LIST.size()).mapToObj(LIST::authority);
    }
}
