package fr.raict.portal.programme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.Availability;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What a reader narrows the programme to; null asks for everything. It lives in the page's address only. */
record ProgrammeFilter(Workshop.@Nullable Format format, @Nullable String language, boolean onlyFree) {

    public boolean isActive() {
        return format != null || language != null || onlyFree;
    }

    /**
     * The page of a day, with what is asked for and nothing else.
     *
     * @param programme its address without day and filter
     */
    public String address(String programme, LocalDate day) {
        return UriComponentsBuilder.fromPath(programme).queryParam("jour", day)
                .queryParamIfPresent("format", Optional.ofNullable(format))
                .queryParamIfPresent("langue", Optional.ofNullable(language))
                .queryParamIfPresent("places", onlyFree ? Optional.of(true) : Optional.empty())
                .encode().toUriString();
    }

    boolean keeps(Workshop workshop, Map<UUID, Availability> seats) {
        return (format == null || workshop.format() == format)
                && (language == null || workshop.languages().contains(language))
                && (!onlyFree || hasFreeSeat(seats.get(workshop.id())));
    }

    private static boolean hasFreeSeat(@Nullable Availability seats) {
        return seats != null && seats.state() == Availability.State.OPEN && seats.free() > 0;
    }
}
