package fr.raict.portal.services.registration;

import java.util.List;

/** What became of a pasted list of authorities, in its order. */
public record MarkedList(List<Line> lines) {

    /** Authorities to be marked as one or the other, one on each line. */
    public record Request(Kind group, List<String> lines) {}

    /** As what an organiser may mark an authority. */
    public enum Kind {
        MEMBER, PARTNER
    }

    /** Whether a line's authority is marked now. */
    public enum Outcome {
        MARKED, ALREADY, UNKNOWN, AMBIGUOUS
    }

    /**
     * What became of a line.
     *
     * @param authorities the one it means, or those that it may mean
     */
    public record Line(String line, Outcome outcome, List<LocalAuthority> authorities) {
        public boolean isFound() {
            return outcome == Outcome.MARKED || outcome == Outcome.ALREADY;
        }

        /** « Saint-Denis (93) [COMMUNE-93066] », from which the right one is copied. */
        public List<String> choices() {
            return authorities.stream().map(each -> each.distinctName() + " [" + each.code() + "]").toList();
        }
    }

    public List<Line> found() {
        return lines.stream().filter(Line::isFound).toList();
    }

    public List<Line> notFound() {
        return lines.stream().filter(line -> !line.isFound()).toList();
    }

    /** How many are marked by it. */
    public long marked() {
        return count(Outcome.MARKED);
    }

    public long already() {
        return count(Outcome.ALREADY);
    }

    private long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
