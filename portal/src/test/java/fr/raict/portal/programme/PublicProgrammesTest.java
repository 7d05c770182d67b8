package fr.raict.portal.programme;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

import fr.raict.portal.PortalSettings;
import fr.raict.portal.PortalSettings.Accessibility;
import fr.raict.portal.PortalSettings.Demo;
import fr.raict.portal.PortalSettings.Publisher;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Programme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class PublicProgrammesTest {

    private static final UUID EDITION = UUID.randomUUID();

    private final AgendaApi agenda = mock();
    private Instant now = Instant.parse("2026-12-01T09:00:00Z");
    private final InstantSource time = () -> now;
    private final PublicProgrammes programmes = new PublicProgrammes(agenda,
            new PortalSettings(URI.create("http://localhost"), Demo.FALSE, ZoneId.of("Europe/Paris"),
                    Accessibility.NON, new Publisher("", "", "", "", ""), Duration.ofMillis(600)),
            time.withZone(ZoneOffset.UTC));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void asksOnceForAllPagesOfAProgramme() {
        when(agenda.programme(EDITION)).thenReturn(mock());
        when(agenda.currentProgramme()).thenReturn(mock());

        assertThat(programmes.of(EDITION)).isSameAs(programmes.of(EDITION)).isNotSameAs(programmes.current());
        verify(agenda).programme(any());
    }

    @Test
    void asksAnewWhenItIsOld() {
        when(agenda.currentProgramme()).thenReturn(mock(), mock(Programme.class));
        var former = programmes.current();

        now = now.plusMillis(299);
        assertThat(programmes.current()).isSameAs(former);
        now = now.plusMillis(1);

        assertThat(programmes.current()).isNotSameAs(former);
    }

    @Test
    void whoIsSignedInSeesItAsItIsNow() {
        when(agenda.currentProgramme()).thenReturn(mock());
        programmes.current();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(
                Jwt.withTokenValue("token").header("alg", "none").subject("organiser").build()));

        programmes.current();

        verify(agenda, times(2)).currentProgramme();
    }

    @Test
    void keepsNoFailure() {
        when(agenda.programme(EDITION)).thenThrow(new IllegalStateException("away")).thenReturn(mock());

        assertThatThrownBy(() -> programmes.of(EDITION)).hasMessage("away");
        assertThat(programmes.of(EDITION)).isNotNull();
    }
}
