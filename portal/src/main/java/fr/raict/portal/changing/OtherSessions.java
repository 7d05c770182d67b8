package fr.raict.portal.changing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.portal.services.agenda.Programme;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.Availability;
import org.jspecify.annotations.Nullable;

/** The sessions of an edition that are still ahead, in order of time, without the one that somebody leaves. */
record OtherSessions(List<OtherSession> all, ZoneId zone) {

    /**
     * @param places by workshop, of those that are known
     * @param theirs registrations of the person, of the edition
     * @param leaving the registration that they want to give up
     */
    static OtherSessions of(Programme programme, Map<UUID, Availability> places, List<Seat> theirs,
            PersonPlace leaving, Instant now) {
        var others = theirs.stream().filter(seat -> seat.registration().isActive()
                && !seat.registration().id().equals(leaving.registration())).toList();
        var all = programme.workshops().stream()
                .filter(workshop -> !workshop.isCancelled() && !workshop.id().equals(leaving.workshop()))
                .flatMap(workshop -> Hours.of(workshop).filter(hours -> hours.start().isAfter(now)).stream()
                        .map(hours -> session(workshop, hours, places.get(workshop.id()), others)))
                .sorted(Comparator.comparing((OtherSession each) -> each.hours().start())
                        .thenComparing(each -> each.hours().end()).thenComparing(each -> each.workshop().title()))
                .toList();
        return new OtherSessions(all, programme.edition().timeZone());
    }

    private static OtherSession session(Workshop workshop, Hours hours, @Nullable Availability places,
            List<Seat> others) {
        var there = others.stream().filter(seat -> seat.workshop().id().equals(workshop.id())).map(Seat::registration)
                .findFirst().orElse(null);
        var atOnce = others.stream().filter(seat -> !seat.workshop().id().equals(workshop.id()) && seat.isAt(hours))
                .collect(Collectors.partitioningBy(Seat::isSeated));
        return new OtherSession(workshop, hours, places, there, atOnce.getOrDefault(true, List.of()),
                atOnce.getOrDefault(false, List.of()));
    }

    /** By day, then by hours. */
    public Map<LocalDate, Map<Hours, List<OtherSession>>> days() {
        return all.stream().collect(Collectors.groupingBy(each -> LocalDate.ofInstant(each.hours().start(), zone),
                LinkedHashMap::new,
                Collectors.groupingBy(OtherSession::hours, LinkedHashMap::new, Collectors.toList())));
    }

    public boolean isAnyChoosable() {
        return all.stream().anyMatch(OtherSession::isChoosable);
    }

    public boolean isPlacesUnknown() {
        return all.stream().allMatch(each -> each.places() == null);
    }

    Optional<OtherSession> find(@Nullable UUID workshop) {
        return all.stream().filter(each -> each.workshop().id().equals(workshop)).findFirst();
    }
}
