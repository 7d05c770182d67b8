package fr.raict.registration.choosing.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.choosing.domain.Choice;
import fr.raict.registration.choosing.domain.ChoiceRefused.ChoiceKeyReused;
import fr.raict.registration.individuals.application.LinkHolder;
import fr.raict.registration.questions.application.Answering;
import fr.raict.registration.questions.application.CheckAnswers;
import fr.raict.registration.seating.application.SeatAsker;
import fr.raict.registration.seating.application.SeatAskers;
import fr.raict.registration.seating.application.SeatingUnavailable;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Stores a choice and carries it out. The same Idempotency-Key again changes nothing. */
@Component
class MakeChoice {

    private final Choices choices;
    private final CarryOut carryOut;
    private final SeatAskers askers;
    private final ChoiceFile file;
    private final CheckAnswers checkAnswers;
    private final Clock clock;

    MakeChoice(Choices choices, CarryOut carryOut, SeatAskers askers, ChoiceFile file,
            CheckAnswers checkAnswers, Clock clock) {
        this.choices = choices;
        this.carryOut = carryOut;
        this.askers = askers;
        this.file = file;
        this.checkAnswers = checkAnswers;
        this.clock = clock;
    }

    /**
     * @param check refuses what is not to be begun; what was begun is carried on
     * @throws SeatingUnavailable when not all of it was answered in time: it is carried on by itself, and asking again
     *             with the key tells what became of it
     */
    ChoiceDetails of(UUID edition, UUID idempotencyKey, Caller caller, ChosenForPeople chosen, Runnable check) {
        return of(new EditionId(edition), idempotencyKey, askers.of(caller, chosen.authority(), clock.instant()),
                chosen, check);
    }

    /** For who asks by the link that was mailed to them; else the same. */
    ChoiceDetails forOneself(LinkHolder person, UUID idempotencyKey, ChosenForPeople chosen, Runnable check) {
        return of(person.edition(), idempotencyKey, askers.oneself(person.participant(), clock.instant()), chosen,
                check);
    }

    /** For who was found to be allowed to ask; else the same. */
    ChoiceDetails of(EditionId edition, UUID idempotencyKey, SeatAsker asker, ChosenForPeople chosen,
            Runnable check) {
        var asked = new Choice(RequestKey.of(asker.account(), idempotencyKey).value(), chosen.kind(), edition,
                asker.account(), asker.viewer() instanceof Viewer.Organiser, asker.authority(), asker.askedAt(),
                chosen.people(), chosen.together(), false, 0);
        var stored = choices.find(asked.id()).orElseGet(() -> store(asked, asker, chosen, check));
        if (!stored.of(askers.now(stored.authority())).asksTheSameAs(asked)) {
            throw new ChoiceKeyReused();
        }
        return file.details(stored.finished() ? stored : carryOut.of(stored));
    }

    private Choice store(Choice asked, SeatAsker asker, ChosenForPeople chosen, Runnable check) {
        check.run();
        var answered = answered(asked, asker, chosen.answering());
        try {
            return choices.add(answered);
        } catch (DuplicateKeyException e) {
            return choices.find(asked.id()).orElseThrow(() -> e);
        }
    }

    /** What is stored by its key was not stored before, so that nothing is repeated here. */
    private Choice answered(Choice asked, SeatAsker asker, List<Answering> answering) {
        return answering.isEmpty() ? asked : asked.answeredBy(
                checkAnswers.of(asked.edition().value(), asker.answeredFor(), answering, () -> false));
    }
}
