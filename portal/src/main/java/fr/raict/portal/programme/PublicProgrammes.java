package fr.raict.portal.programme;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.raict.portal.PortalSettings;
import fr.raict.portal.access.Visitor;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Programme;
import org.springframework.stereotype.Component;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

/**
 * Programmes, each asked for once for all pages that are drawn of it at about the same time: its days, filters and
 * languages are pages of their own, and serve for twice as long. Who is signed in gets it as it is now.
 */
@Component
class PublicProgrammes {

    /** Of full size, one takes some hundred kilobytes. */
    private static final int KEPT_AT_MOST = 20;

    private final AgendaApi agenda;
    private final Cache<Optional<UUID>, Programme> kept;

    PublicProgrammes(AgendaApi agenda, PortalSettings settings, Clock clock) {
        this.agenda = agenda;
        this.kept = Caffeine.newBuilder().expireAfterWrite(settings.publicPagesKeptFor().dividedBy(2))
                .ticker(() -> MILLISECONDS.toNanos(clock.millis())).maximumSize(KEPT_AT_MOST).build();
    }

    Programme current() {
        return of(Optional.empty());
    }

    Programme of(UUID edition) {
        return of(Optional.of(edition));
    }

    private Programme of(Optional<UUID> edition) {
        return Visitor.current().isPresent() ? ask(edition) : kept.get(edition, this::ask);
    }

    private Programme ask(Optional<UUID> edition) {
        return edition.map(agenda::programme).orElseGet(agenda::currentProgramme);
    }
}
