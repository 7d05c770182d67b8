package fr.raict.agenda.workshops.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a workshop is about and for how many.
 *
 * @param title
 *            1 to 200 characters
 * @param objectives
 *            empty when there are none
 * @param languages
 *            at least one
 * @param link
 *            text of a {@link fr.raict.values.MeetingLink} by which people take part from afar; empty on site, and while
 *            it is not known
 * @param capacity
 *            seats, at least 1; no more than {@link fr.raict.values.Seats#MOST} for who says so today
 * @param community
 *            the thematic community it comes from, or empty
 * @param sdgs
 *            numbers of the sustainable development goals it serves, 1 to 17
 */
public record WorkshopDetails(String title, String summary, String objectives, WorkshopFormat format,
        Set<SessionLanguage> languages, AttendanceMode mode, String link, int capacity, String community,
        SortedSet<Integer> sdgs) {

    public static final int MAX_TITLE = 200;
    public static final int SDGS = 17;

    public WorkshopDetails {
        if (title.isBlank() || title.length() > MAX_TITLE) {
            throw new IllegalArgumentException("title of 1 to " + MAX_TITLE + " characters");
        }
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity of at least 1");
        }
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("at least one language");
        }
        if (sdgs.stream().anyMatch(goal -> goal < 1 || goal > SDGS)) {
            throw new IllegalArgumentException("goals from 1 to " + SDGS);
        }
        link = mode == AttendanceMode.ON_SITE ? "" : link;
        languages = Collections.unmodifiableSet(EnumSet.copyOf(languages));
        sdgs = Collections.unmodifiableSortedSet(new TreeSet<>(sdgs));
    }

    public boolean isRemote() {
        return mode == AttendanceMode.REMOTE;
    }
}
