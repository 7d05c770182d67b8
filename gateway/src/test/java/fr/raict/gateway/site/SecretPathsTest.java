package fr.raict.gateway.site;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SecretPathsTest {

    @ParameterizedTest
    @CsvSource({"/invitations/s3cret,/invitations/***", "/invitations/s3cret/acceptation,/invitations/***/acceptation",
            "/billets/s3cret,/billets/***", "/%62illets/s3cret,/billets/***",
            "/api/agenda/invitation-answers/s3cret/refusal,/api/agenda/invitation-answers/***/refusal",
            "/api/registration/tickets/s3cret,/api/registration/tickets/***",
            "/inscriptions/s3cret,/inscriptions/***",
            "/api/registration/individuals/s3cret/choices,/api/registration/individuals/***/choices"})
    void hidesTheSecretOfAMailedLink(String path, String masked) {
        assertThat(SecretPaths.contains(path)).isTrue();
        assertThat(SecretPaths.masked(path)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"/organisation/invitations/42", "/invitations/", "/programme", "/api/agenda/invitations/42",
            "/inscriptions/", "/editions/42/inscription/individuelle"})
    void leavesOtherPathsAsTheyAre(String path) {
        assertThat(SecretPaths.contains(path)).isFalse();
        assertThat(SecretPaths.masked(path)).isEqualTo(path);
    }
}
