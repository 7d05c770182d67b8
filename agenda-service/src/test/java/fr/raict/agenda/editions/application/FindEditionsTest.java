package fr.raict.agenda.editions.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.editions.application.FindEditions.ListedEdition;
import fr.raict.agenda.editions.domain.Edition;
import fr.raict.agenda.editions.domain.EditionDetails;
import fr.raict.agenda.editions.domain.EditionRefused.EditionUnknown;
import fr.raict.agenda.editions.domain.EditionStatus;
import fr.raict.agenda.editions.domain.RegistrationWindow;
import fr.raict.platform.aggregates.SeenVersion;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class FindEditionsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final Edition open = draft("2027-01-06").enter(EditionStatus.OPEN);
    private final Edition draft = draft("2028-01-05");
    private final Edition newestDraft = draft("2029-01-10");

    @Test
    void saysInTheListWhichIsTheCurrentOne() {
        assertThat(find(draft, open, newestDraft).all(true))
                .extracting(listed -> listed.edition().id(), ListedEdition::current)
                .containsExactly(tuple(newestDraft.id(), false),
                        tuple(draft.id(), false),
                        tuple(open.id(), true));
    }

    @Test
    void noneIsCurrentWhileNothingIsPublic() {
        var drafts = find(draft, newestDraft);

        assertThat(drafts.all(true)).extracting(ListedEdition::current).containsOnly(false);
        assertThat(drafts.all(false)).isEmpty();
        assertThatExceptionOfType(EditionUnknown.class).isThrownBy(drafts::current);
    }

    @Test
    void organisersMeanTheCurrentOneOrElseTheNewestDraft() {
        assertThat(find(draft, open).currentOrNewest().id()).isEqualTo(open.id());
        assertThat(find(draft, newestDraft).currentOrNewest().id()).isEqualTo(newestDraft.id());
        assertThatExceptionOfType(EditionUnknown.class).isThrownBy(find()::currentOrNewest);
    }

    private static FindEditions find(Edition... editions) {
        return new FindEditions(new KnownEditions(List.of(editions)), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Edition draft(String firstDay) {
        var day = LocalDate.parse(firstDay);
        return Edition.draft(UUID.randomUUID(), new EditionDetails("RAICT", day, day, "Palais des congrès", "",
                ZoneId.of("Europe/Paris"), new RegistrationWindow(NOW, NOW.plusSeconds(60)), "contact@example.org"));
    }

    /** Editions that nobody changes. */
    private record KnownEditions(List<Edition> all) implements Editions {

        @Override
        public Optional<Edition> find(UUID edition) {
            return all.stream().filter(known -> known.id().equals(edition)).findFirst();
        }

        @Override
        public Edition inVersion(UUID edition, SeenVersion seen) { throw new UnsupportedOperationException(); }

        @Override
        public Edition saveOnce(Edition first) { throw new UnsupportedOperationException(); }

        @Override
        public void remove(Edition edition) { throw new UnsupportedOperationException(); }

        @Override
        public Edition save(Edition edition) { throw new UnsupportedOperationException(); }
    }
}
