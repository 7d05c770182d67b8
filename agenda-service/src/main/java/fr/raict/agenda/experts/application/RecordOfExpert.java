package fr.raict.agenda.experts.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.raict.agenda.experts.domain.Expert;
import fr.raict.agenda.experts.domain.ExpertDetails;
import fr.raict.agenda.experts.domain.ExpertRefused.StaleEdit;
import fr.raict.platform.aggregates.Attempts;
import fr.raict.platform.privacy.ErasedPerson;
import fr.raict.platform.privacy.HeldRecord;
import fr.raict.platform.privacy.PersonalRecords;
import fr.raict.values.EmailAddress;
import org.springframework.stereotype.Component;

/**
 * The record of an expert and their invitations. Of who is erased the invitations stay, with nobody's name: the programme
 * is what it was. What is still to come is taken back, so that others can be asked.
 */
@Component
class RecordOfExpert implements PersonalRecords {

    private final Experts experts;
    private final Engagements engagements;

    RecordOfExpert(Experts experts, Engagements engagements) {
        this.experts = experts;
        this.engagements = engagements;
    }

    @Override
    public String kind() {
        return "experts";
    }

    @Override
    public List<HeldRecord> of(EmailAddress address) {
        var found = new ArrayList<HeldRecord>();
        experts.withAddress(address).ifPresent(expert -> {
            found.add(held(expert));
            engagements.inDetail(expert.id()).forEach(each -> found.add(HeldRecord.of(each.invitation())
                    .with("workshop", each.workshop()).with("role", each.role()).with("state", each.state())
                    .with("words", each.words())));
        });
        return found;
    }

    private static HeldRecord held(Expert expert) {
        var details = expert.details();
        return HeldRecord.of(expert.id()).with("givenName", details.givenName())
                .with("familyName", details.familyName()).with("email", details.email())
                .with("organisation", details.organisation()).with("jobTitle", details.jobTitle())
                .with("language", details.language().code()).with("bio", details.bio());
    }

    /** The record comes last, as by the address it is found no more. */
    @Override
    public void erase(ErasedPerson person) {
        experts.withAddress(person.address()).map(Expert::id).ifPresent(this::erase);
    }

    private void erase(UUID expert) {
        engagements.forget(expert);
        Attempts.again(StaleEdit.class,
                () -> experts.find(expert).map(each -> experts.save(each.describe(ExpertDetails.erased(expert)))));
    }
}
