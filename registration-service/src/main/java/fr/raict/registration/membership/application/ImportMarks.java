package fr.raict.registration.membership.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raict.platform.security.Caller;
import fr.raict.registration.mandates.application.DescribedAuthority;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.registration.membership.domain.Mark;
import fr.raict.registration.membership.domain.MarkRefused.TooManyMarked;
import fr.raict.registration.membership.domain.MarkedAuthority;
import fr.raict.values.Bounded;
import org.springframework.stereotype.Service;

/**
 * Marks the authorities of a pasted list, and says of each line what became of it. It takes no mark away, and the same
 * list again changes nothing, so one that was left halfway is sent again.
 */
@Service
public class ImportMarks {

    private final RecogniseAuthorities recognise;
    private final KnownAuthorities authorities;
    private final PresentMarks marks;
    private final Clock clock;

    ImportMarks(RecogniseAuthorities recognise, KnownAuthorities authorities, PresentMarks marks, Clock clock) {
        this.recognise = recognise;
        this.authorities = authorities;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * What became of a line.
     *
     * @param authorities the one it means, or those that it may mean; none when it is unknown
     */
    public record ImportedLine(String line, Outcome outcome,
            @Bounded(most = 10, because = "a search finds ten at most") List<DescribedAuthority> authorities) {

        /** Whether the line's authority is marked now. */
        public enum Outcome {
            MARKED, ALREADY, UNKNOWN, AMBIGUOUS
        }
    }

    /** @throws TooManyMarked when all of them would be too many; nothing is marked then */
    public List<ImportedLine> mark(Mark.Kind kind, List<String> lines, Caller caller) {
        var unlisted = authorities.unlisted();
        var meant = lines.stream().map(line -> recognise.meant(line, unlisted)).toList();
        var before = marks.all();
        ensureRoom(meant, before);
        var done = before.stream().filter(each -> each.is(kind)).map(MarkedAuthority::code)
                .collect(Collectors.toSet());
        var by = MarkAuthority.by(caller, clock);
        var imported = new ArrayList<ImportedLine>();
        for (var i = 0; i < lines.size(); i++) {
            imported.add(new ImportedLine(lines.get(i), marked(meant.get(i), kind, by, done),
                    meant.get(i).stream().map(authorities::described).toList()));
        }
        return imported;
    }

    private static void ensureRoom(List<List<MandatedAuthority>> meant, Collection<MarkedAuthority> before) {
        var codes = before.stream().map(MarkedAuthority::code).collect(Collectors.toSet());
        meant.stream().filter(each -> each.size() == 1).forEach(each -> codes.add(each.getFirst().code()));
        if (codes.size() > MarkedAuthority.MOST) {
            throw new TooManyMarked();
        }
    }

    private ImportedLine.Outcome marked(List<MandatedAuthority> meant, Mark.Kind kind, Mark by, Set<String> done) {
        return switch (meant.size()) {
            case 0 -> ImportedLine.Outcome.UNKNOWN;
            case 1 -> done.add(meant.getFirst().code()) && marks.and(meant.getFirst(), kind, by)
                    ? ImportedLine.Outcome.MARKED : ImportedLine.Outcome.ALREADY;
            default -> ImportedLine.Outcome.AMBIGUOUS;
        };
    }
}
