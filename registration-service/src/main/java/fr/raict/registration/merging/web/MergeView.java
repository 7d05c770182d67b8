package fr.raict.registration.merging.web;

import java.time.Instant;
import java.util.UUID;

import fr.raict.registration.merging.application.StudyUnlisted.StudiedAuthority;
import fr.raict.registration.merging.domain.Merge;

/**
 * What became of a merge.
 *
 * @param from the name of the one as it was
 * @param into the other as it is now
 * @param finished whether all that was known is moved; else it goes on by itself
 */
record MergeView(UUID id, Instant mergedAt, String from, StudiedAuthority into, boolean finished) {

    static MergeView of(Merge merge, StudiedAuthority into) {
        return new MergeView(merge.id(), merge.at(), merge.from().name(), into, merge.isFinished());
    }
}
