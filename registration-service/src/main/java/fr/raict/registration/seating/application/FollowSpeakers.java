package fr.raict.registration.seating.application;

import java.util.Optional;

import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Speaker;
import org.springframework.stereotype.Service;

/**
 * Takes over who speaks when, so that nobody gets a seat at the time at which they speak. Seats that they have stay theirs.
 * What is older than known changes nothing, so any order and any repeat will do.
 */
@Service
public class FollowSpeakers {

    private final Speakers speakers;
    private final Engagements engagements;

    FollowSpeakers(Speakers speakers, Engagements engagements) {
        this.speakers = speakers;
        this.engagements = engagements;
    }

    /** @param at when the workshop takes place; it may have no time yet */
    public void follow(Speaker told, Optional<Placement> at) {
        speakers.keepNewest(told);
        if (!speakers.isNewest(told)) {
            return;
        }
        engagements.silence(told);
        if (told.speaks()) {
            engagements.speak(told, at);
        }
    }
}
