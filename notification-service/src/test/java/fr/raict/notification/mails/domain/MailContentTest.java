package fr.raict.notification.mails.domain;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MailContentTest {
    @Test
    void hidesSecretsEverywhereEvenWhereALineIsFolded() {
        var masked = SampleMails.content().masked();

        assertThat(masked.text()).isEqualTo("Votre billet : https://raict.example.org/billets/•••\n");
        assertThat(masked.html()).doesNotContain("4Vq9").contains("/billets/•••\"");
        assertThat(masked.calendar().body()).contains("/billets/•••\r\n").doesNotContain("4Vq9", "nKcRg");
        assertThat(masked.secrets()).isEmpty();
    }
}
