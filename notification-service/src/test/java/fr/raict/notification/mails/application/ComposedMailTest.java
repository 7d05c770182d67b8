package fr.raict.notification.mails.application;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComposedMailTest {
    @Test
    void hidesSecretsEverywhereEvenWhereALineIsFolded() {
        var masked = SampleComposedMails.to("anais@example.org").masked();

        assertThat(masked.text()).isEqualTo("Votre billet : https://raict.example.org/billets/•••\n");
        assertThat(masked.html()).doesNotContain("4Vq9").contains("/billets/•••\"");
        assertThat(masked.calendar().body()).contains("/billets/•••\r\n").doesNotContain("4Vq9", "nKcRg");
        assertThat(masked.secrets()).isEmpty();
    }
}
