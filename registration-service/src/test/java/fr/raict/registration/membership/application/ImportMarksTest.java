package fr.raict.registration.membership.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.security.Caller;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.registration.membership.application.ImportMarks.ImportedLine;
import fr.raict.registration.membership.application.ImportMarks.ImportedLine.Outcome;
import fr.raict.registration.membership.domain.Mark;
import fr.raict.registration.membership.domain.MarkRefused.StaleMarks;
import fr.raict.registration.membership.domain.MarkRefused.TooManyMarked;
import fr.raict.registration.membership.domain.MarkedAuthority;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ImportMarksTest {

    private static final Caller CLAIRE = new Caller("claire", "Claire", "Martin", "claire@example.org", true);
    private static final MandatedAuthority POITIERS = new MandatedAuthority("COMMUNE-86194", "Poitiers", "");
    private static final MandatedAuthority BILLERE = new MandatedAuthority("COMMUNE-64129", "Billère", "");

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC);
    private final MarkedInMemory marked = new MarkedInMemory();
    private final KnownAuthorities authorities = new FewAuthorities(POITIERS, BILLERE);
    private final PresentMarks marks = new PresentMarks(marked, authorities,
            new AuthorityGroups(marked, authorities, new NothingMerged()));
    private final ImportMarks importMarks = new ImportMarks(new ByCodeOnly(), authorities, marks, clock);
    private final MarkAuthority markAuthority = new MarkAuthority(authorities, marks, clock);

    @Test
    void marksAnAuthorityOnceThoughTwoLinesMeanIt() {
        var imported = importMarks.mark(Mark.Kind.MEMBER, List.of("COMMUNE-86194", "?", "COMMUNE-86194"), CLAIRE);

        assertThat(imported).extracting(ImportedLine::outcome).containsExactly(Outcome.MARKED, Outcome.UNKNOWN,
                Outcome.ALREADY);
        assertThat(marked.all()).extracting(MarkedAuthority::member)
                .containsExactly(new Mark(clock.instant(), "claire", "Claire Martin"));
    }

    @Test
    void marksNoneWhereAllWouldBeTooMany() {
        for (var each : IntStream.range(0, MarkedAuthority.MOST - 1).toArray()) {
            marked.save(MarkedAuthority.unmarked(new MandatedAuthority("COMMUNE-X" + each, "X", ""))
                    .and(Mark.Kind.PARTNER, new Mark(clock.instant(), "claire", "Claire Martin")));
        }

        assertThatExceptionOfType(TooManyMarked.class).isThrownBy(
                () -> importMarks.mark(Mark.Kind.MEMBER, List.of("COMMUNE-86194", "COMMUNE-64129"), CLAIRE));

        assertThat(marked.all()).noneMatch(each -> each.is(Mark.Kind.MEMBER));
        assertThat(importMarks.mark(Mark.Kind.MEMBER, List.of("COMMUNE-86194", "COMMUNE-86194"), CLAIRE))
                .extracting(ImportedLine::outcome).containsExactly(Outcome.MARKED, Outcome.ALREADY);
    }

    @Test
    void triesAgainWhereSomebodyElseIsQuicker() {
        marked.outpaced = 4;
        assertThat(importMarks.mark(Mark.Kind.MEMBER, List.of("COMMUNE-86194"), CLAIRE))
                .extracting(ImportedLine::outcome).containsExactly(Outcome.MARKED);

        marked.outpaced = 5;
        assertThatExceptionOfType(StaleMarks.class)
                .isThrownBy(() -> importMarks.mark(Mark.Kind.MEMBER, List.of("COMMUNE-64129"), CLAIRE));
    }

    @Test
    void refusesOneTooManyButNotAChangeOfOneThatIsMarked() {
        var never = new SeenVersion(0);
        markAuthority.mark("COMMUNE-86194", never, true, false, CLAIRE);
        marked.others = MarkedAuthority.MOST - 1;

        assertThatExceptionOfType(TooManyMarked.class)
                .isThrownBy(() -> markAuthority.mark("COMMUNE-64129", never, true, false, CLAIRE));
        assertThat(markAuthority.mark("COMMUNE-86194", never, true, true, CLAIRE).is(Mark.Kind.PARTNER)).isTrue();
        assertThat(markAuthority.mark("COMMUNE-64129", never, false, false, CLAIRE).isMarked()).isFalse();
    }

    /** A line is a code here. */
    private final class ByCodeOnly extends RecogniseAuthorities {

        @SuppressWarnings("NullAway") // all that is asked is answered here
        private ByCodeOnly() {
            super(null, null);
        }

        @Override
        List<MandatedAuthority> meant(String line, Collection<MandatedAuthority> unlisted) {
            return authorities.find(line).stream().toList();
        }
    }
}
