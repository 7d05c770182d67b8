package fr.raict.registration.choosing.application;

import java.time.Clock;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.choosing.domain.Choice;
import fr.raict.registration.choosing.domain.ChoiceRefused.ChoiceUnknown;
import fr.raict.registration.seating.application.SeatAskers;
import org.springframework.stereotype.Service;

/** Shows what became of a choice to the account that made it, as long as it may register people for the authority. */
@Service
public class ViewChoice {

    private final Choices choices;
    private final SeatAskers askers;
    private final ChoiceFile file;
    private final Clock clock;

    ViewChoice(Choices choices, SeatAskers askers, ChoiceFile file, Clock clock) {
        this.choices = choices;
        this.askers = askers;
        this.file = file;
        this.clock = clock;
    }

    /** @throws ChoiceUnknown when the account made no such choice, or it is not finished */
    public ChoiceDetails of(UUID id, Caller caller) {
        var choice = choices.find(id).filter(each -> each.account().equals(caller.subject()))
                .filter(Choice::finished).orElseThrow(() -> new ChoiceUnknown(id));
        askers.of(caller, choice.authority().code(), clock.instant());
        return file.details(choice);
    }
}
