package fr.raict.registration.mandates.application;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

/** Says how many mandates there are for authorities. */
@Service
public class CountMandates {

    private final Mandates mandates;

    CountMandates(Mandates mandates) {
        this.mandates = mandates;
    }

    /** For each authority that is not in the reference list: some hundred in each edition. */
    public List<CountedMandates> ofUnlisted() {
        return mandates.unlisted();
    }

    /** Empty when nobody ever asked to speak for it. */
    public Optional<CountedMandates> of(String authorityCode) {
        return mandates.counted(authorityCode);
    }
}
