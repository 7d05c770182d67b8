package fr.raict.portal.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.agenda.Workshop;
import org.springframework.validation.BindingResult;

/** What the ticks of a choice are held to; each error is one of a person's sessions. */
final class TickRules {
    private TickRules() {}

    /** Two sessions at the same time, of which at least one is ticked. */
    record Clash(Workshop one, Workshop other) {

        boolean concerns(UUID workshop) {
            return one.id().equals(workshop) || other.id().equals(workshop);
        }

        Workshop besides(UUID workshop) {
            return one.id().equals(workshop) ? other : one;
        }
    }

    static void check(ChoiceForm form, SessionsOffered offered, BindingResult errors) {
        if (form.rowsAskedFor().isEmpty()) {
            errors.reject("choosing.nothingTicked");
        }
        for (int row = 0; row < form.people().size(); row++) {
            var field = "people[" + row + "].workshops";
            var person = form.people().get(row);
            for (var clash : clashes(person, offered)) {
                errors.rejectValue(field, "choosing.clash",
                        new Object[]{person.fullName(), clash.one().title(), clash.other().title()}, null);
            }
            for (var closed : notOpen(person, offered)) {
                errors.rejectValue(field, "choosing.notOpen", new Object[]{closed.title()}, null);
            }
        }
    }

    static List<Clash> clashes(ChosenPerson person, SessionsOffered offered) {
        var wanted = offered.wanted(person);
        var clashes = new ArrayList<Clash>();
        for (int one = 0; one < wanted.size(); one++) {
            for (var other : wanted.subList(one + 1, wanted.size())) {
                var clash = new Clash(wanted.get(one), other);
                if (SessionsOffered.overlap(clash.one(), other) && isChosen(clash, person, offered)) {
                    clashes.add(clash);
                }
            }
        }
        return clashes;
    }

    /** Two sessions in which somebody is already are not this form's. */
    private static boolean isChosen(Clash clash, ChosenPerson person, SessionsOffered offered) {
        return offered.held(person, clash.one().id()).isEmpty() || offered.held(person, clash.other().id()).isEmpty();
    }

    private static List<Workshop> notOpen(ChosenPerson person, SessionsOffered offered) {
        return person.workshops().stream().flatMap(id -> offered.session(id).stream())
                .filter(workshop -> offered.held(person, workshop.id()).isEmpty() && !offered.isOpen(workshop))
                .toList();
    }
}
