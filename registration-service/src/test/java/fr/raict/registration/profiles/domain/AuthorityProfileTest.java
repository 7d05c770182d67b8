package fr.raict.registration.profiles.domain;

import java.util.List;

import fr.raict.registration.authorities.domain.AuthorityCode;
import fr.raict.registration.authorities.domain.Department;
import fr.raict.registration.authorities.domain.LocalAuthority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AuthorityProfileTest {

    @ParameterizedTest
    @CsvSource({"COMMUNE-93066, 93, ILE_DE_FRANCE, COMMUNE", "EPCI-200054781, 75, ILE_DE_FRANCE, EPCI",
            "DEPARTEMENT-02, 02, HAUTS_DE_FRANCE, DEPARTEMENT", "COMMUNE-2A004, 2A, CORSE, COMMUNE",
            "REGION-02, , MARTINIQUE, REGION", "REGION-93, , PROVENCE_ALPES_COTE_D_AZUR, REGION",
            "OTHER-20R, , CORSE, SPECIAL", "OTHER-6AE, , GRAND_EST, SPECIAL",
            "OTHER-69M, 69, AUVERGNE_RHONE_ALPES, SPECIAL",
            "OTHER-972R, 972, MARTINIQUE, SPECIAL", "OTHER-987, 987, NONE, SPECIAL"})
    void liesInTheRegionOfItsDepartment(String code, @Nullable String department, Region region, AuthorityKind kind) {
        var profile = AuthorityProfile.of(authority(code, department, 1));

        assertThat(profile.region()).isEqualTo(region);
        assertThat(profile.kind()).isEqualTo(kind);
    }

    @Test
    void everyDepartmentOfTheListLiesInOneRegion() {
        var overseas = List.of("975", "977", "978", "984", "986", "987", "988");
        new Departments().codes().forEach(department -> assertThat(
                AuthorityProfile.of(authority("COMMUNE-00000", department, 1)).region() == Region.NONE)
                .as(department).isEqualTo(overseas.contains(department)));
    }

    @ParameterizedTest
    @CsvSource({"0, UNDER_3500", "3499, UNDER_3500", "3500, UNDER_10000", "9999, UNDER_10000", "10000, UNDER_50000",
            "49999, UNDER_50000", "50000, UNDER_200000", "199999, UNDER_200000", "200000, FROM_200000"})
    void isOfTheSizeOfItsPopulation(int population, SizeClass size) {
        assertThat(AuthorityProfile.of(authority("COMMUNE-93066", "93", population)).size()).isEqualTo(size);
    }

    private static LocalAuthority authority(String code, @Nullable String department, int population) {
        return new LocalAuthority(AuthorityCode.parse(code).orElseThrow(), "Quelque part",
                department == null ? null : new Department(department, "Département"), List.of(), population, null);
    }

    /** Of the list that ships with the service. */
    private static final class Departments {

        List<String> codes() {
            try (var list = AuthorityProfileTest.class.getResourceAsStream("/authorities/departments.tsv")) {
                return new String(list.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines()
                        .map(line -> line.split("\t")[0]).toList();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
