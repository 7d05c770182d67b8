package fr.raict.platform.privacy;

import java.util.List;

import fr.raict.values.Bounded;

/**
 * All of one kind that a service keeps of a person.
 *
 * @param kind as in {@link PersonalRecords#kind()}
 */
public record HeldData(String kind,
        @Bounded(most = HeldData.MOST, because = "one person has no more of ten editions") List<HeldRecord> records) {

    /** A person has some hundred registrations in ten editions, and a few mails about each. */
    public static final int MOST = 5_000;

    public HeldData {
        records = List.copyOf(records);
    }
}
