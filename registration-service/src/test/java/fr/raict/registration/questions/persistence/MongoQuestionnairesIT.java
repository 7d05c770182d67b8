package fr.raict.registration.questions.persistence;

import java.util.List;
import java.util.UUID;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.registration.people.domain.Wording;
import fr.raict.registration.questions.application.Questionnaires;
import fr.raict.registration.questions.domain.Condition;
import fr.raict.registration.questions.domain.Option;
import fr.raict.registration.questions.domain.Question;
import fr.raict.registration.questions.domain.QuestionKind;
import fr.raict.registration.questions.domain.Questionnaire;
import fr.raict.registration.questions.domain.QuestionnaireRefused.StaleEdit;
import fr.raict.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

@IntegrationTest
class MongoQuestionnairesIT {

    @Autowired
    private Questionnaires questionnaires;
    private final UUID edition = UUID.randomUUID();
    private final UUID workshop = UUID.randomUUID();
    private final Option yes = new Option(UUID.randomUUID(), new Wording("Oui", "Yes"));
    private final Question lunch = new Question(UUID.randomUUID(), QuestionKind.CHOICE,
            new Wording("Déjeunez-vous ?", "Do you have lunch?"), Wording.NONE, true, null, null, List.of(yes), null);
    private final Question guests = new Question(UUID.randomUUID(), QuestionKind.NUMBER,
            new Wording("Combien ?", "How many?"), new Wording("Avec vous", "With you"), false, 1L, 9L, List.of(),
            new Condition(lunch.id(), List.of(yes.id())));

    @Test
    void readsWhatItWrote() {
        questionnaires.save(questionnaires.of(workshop, edition).asking(List.of(lunch, guests)));

        assertThat(questionnaires.of(workshop, edition))
                .isEqualTo(new Questionnaire(workshop, edition, 1, List.of(lunch, guests)));
    }

    @Test
    void findsThoseOfAnEditionThatAskSomething() {
        questionnaires.save(questionnaires.of(edition, edition).asking(List.of(lunch)));
        var asking = questionnaires.save(questionnaires.of(workshop, edition).asking(List.of(lunch)));
        assertThat(questionnaires.askedIn(edition)).extracting(Questionnaire::id)
                .containsExactlyInAnyOrder(edition, workshop);

        questionnaires.save(asking.asking(List.of()));

        assertThat(questionnaires.askedIn(edition)).extracting(Questionnaire::id).containsExactly(edition);
    }

    @Test
    void refusesAStaleEditWithWhatChanged() {
        var first = questionnaires.save(questionnaires.of(workshop, edition).asking(List.of(lunch)));
        questionnaires.save(first.asking(List.of(lunch, guests)));

        assertThatThrownBy(() -> questionnaires.inVersion(workshop, edition, new SeenVersion(1)))
                .asInstanceOf(type(StaleEdit.class)).satisfies(stale -> {
                    assertThat(stale.changed()).containsExactlyInAnyOrder("order", guests.id().toString());
                    assertThat(stale.current().questions()).containsExactly(lunch, guests);
                });
        assertThatThrownBy(() -> questionnaires.save(first.asking(List.of()))).isInstanceOf(StaleEdit.class);
    }

    @Test
    void letsOnlyOneOfTwoWriteTheFirstQuestion() {
        var empty = questionnaires.inVersion(workshop, edition, new SeenVersion(0));
        questionnaires.save(empty.asking(List.of(lunch)));

        assertThatThrownBy(() -> questionnaires.save(empty.asking(List.of(lunch)))).isInstanceOf(StaleEdit.class);
        assertThat(questionnaires.of(workshop, edition).questions()).containsExactly(lunch);
    }
}
