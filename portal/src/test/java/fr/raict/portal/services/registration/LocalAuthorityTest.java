package fr.raict.portal.services.registration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocalAuthorityTest {

    @ParameterizedTest
    @CsvSource({"COMMUNE-93066, Saint-Denis, Saint-Denis (93)", "COMMUNE-97411, Saint-Denis, Saint-Denis (974)",
            "COMMUNE-2A004, Ajaccio, Ajaccio (2A)", "REGION-53, Bretagne, Bretagne", "OTHER-ABCDEFGHJ, Tyr, Tyr"})
    void tellsCommunesOfOneNameApart(String code, String name, String distinct) {
        assertThat(new LocalAuthority(code, name, null, null, null, null, null, null, null).distinctName())
                .isEqualTo(distinct);
    }
}
