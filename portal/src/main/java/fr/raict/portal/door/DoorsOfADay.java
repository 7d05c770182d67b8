package fr.raict.portal.door;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import fr.raict.portal.services.agenda.Programme;
import fr.raict.portal.services.agenda.Workshop;

/** The sessions of one day of the programme that people come to, as they begin. */
record DoorsOfADay(LocalDate day, List<Workshop> sessions) {

    static List<DoorsOfADay> of(Programme programme) {
        var zone = programme.edition().timeZone();
        var sessions = programme.workshops().stream()
                .filter(each -> each.startsAt() != null && !each.isCancelled() && !each.isRemote())
                .sorted(Comparator.comparing((Workshop each) -> Objects.requireNonNull(each.startsAt()))
                        .thenComparing(each -> each.room() == null ? "" : each.room().name()))
                .toList();
        return programme.edition().days().stream().map(day -> new DoorsOfADay(day, sessions.stream()
                .filter(each -> LocalDate.ofInstant(Objects.requireNonNull(each.startsAt()), zone).equals(day))
                .toList())).toList();
    }
}
