package fr.raict.registration.questions.application;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raict.registration.ReadLately;
import fr.raict.registration.questions.domain.Questionnaire;
import org.springframework.stereotype.Component;

/** The questionnaires as they were at most a second ago: most registrations are asked nothing, and wait for no store. */
@Component
class KnownQuestionnaires {

    private final ReadLately<UUID, Map<UUID, Questionnaire>> known;

    KnownQuestionnaires(Questionnaires questionnaires) {
        this.known = new ReadLately<>(edition -> Optional.of(questionnaires.askedIn(edition).stream()
                .collect(Collectors.toMap(Questionnaire::id, questionnaire -> questionnaire))));
    }

    /** That of the edition first, then those of the workshops in their order; none that asks nothing. */
    List<Questionnaire> askedFor(UUID edition, Collection<UUID> workshops) {
        var inEdition = known.find(edition).orElse(Map.of());
        return Stream.concat(Stream.of(edition), workshops.stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)).stream().map(inEdition::get)
                .filter(each -> each != null).toList();
    }

    /** That of the edition first; none that asks nothing. */
    List<Questionnaire> askedIn(UUID edition) {
        return askedFor(edition, known.find(edition).orElse(Map.of()).keySet());
    }

    void forget(UUID edition) {
        known.forget(edition);
    }
}
