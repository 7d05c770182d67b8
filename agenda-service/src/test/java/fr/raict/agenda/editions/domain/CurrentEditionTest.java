package fr.raict.agenda.editions.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static fr.raict.agenda.editions.domain.EditionFixture.details;
import static fr.raict.agenda.editions.domain.EditionStatus.CANCELLED;
import static fr.raict.agenda.editions.domain.EditionStatus.CLOSED;
import static fr.raict.agenda.editions.domain.EditionStatus.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

class CurrentEditionTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private final Edition past = edition("2024-10-23").enter(OPEN).enter(CLOSED);
    private final Edition longPast = edition("2022-10-23").enter(CANCELLED);
    private final Edition open = edition("2027-01-06").enter(OPEN);
    private final Edition ahead = edition("2026-12-01").enter(OPEN).enter(CLOSED);
    private final Edition draft = edition("2026-11-25");

    @Test
    void isTheOpenOneEvenIfAnotherComesFirst() {
        assertThat(CurrentEdition.among(List.of(past, ahead, open, draft), TODAY)).contains(open);
    }

    @Test
    void isElseTheNextOne() {
        assertThat(CurrentEdition.among(List.of(past, draft, ahead), TODAY)).contains(ahead);
    }

    @Test
    void isElseTheLastOne() {
        assertThat(CurrentEdition.among(List.of(longPast, draft, past), TODAY)).contains(past);
    }

    @Test
    void isNeverADraft() {
        assertThat(CurrentEdition.among(List.of(draft), TODAY)).isEmpty();
    }

    private static Edition edition(String day) { return Edition.draft(UUID.randomUUID(), details(day, day)); }
}
