package fr.raict.agenda.workshops.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.agenda.editions.application.FindEditions;
import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.editions.domain.TimeSlot;
import fr.raict.agenda.workshops.application.InvitedExperts.Speaker;
import fr.raict.agenda.workshops.domain.Conflict;
import fr.raict.agenda.workshops.domain.Stage;
import fr.raict.agenda.workshops.domain.Workshop;
import fr.raict.agenda.workshops.domain.WorkshopChange;
import fr.raict.agenda.workshops.domain.WorkshopRefused.WorkshopUnknown;
import fr.raict.agenda.workshops.domain.WorkshopSnapshot;
import org.springframework.stereotype.Service;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

/** Shows workshops with the rooms and slots as their edition describes them now. */
@Service
public class FindWorkshops {

    private final Workshops workshops;
    private final FindEditions editions;
    private final InvitedExperts invited;

    FindWorkshops(Workshops workshops, FindEditions editions, InvitedExperts invited) {
        this.workshops = workshops;
        this.editions = editions;
        this.invited = invited;
    }

    /** The published, held and cancelled ones, in the order of the programme. */
    public List<ShownWorkshop> published(EditionSnapshot edition) {
        var published = in(edition).stream().filter(workshop -> workshop.stage().isPublic()).toList();
        var asked = invited.speakers(ids(published));
        return published.stream().map(workshop -> shownToAll(workshop, edition, asked))
                .sorted(ShownWorkshop.inOrderOfTheProgramme()).toList();
    }

    public ShownWorkshop publishedOne(UUID workshop) {
        var found = workshops.find(workshop).filter(known -> known.stage().isPublic())
                .orElseThrow(WorkshopUnknown::new);
        var edition = editions.one(found.edition());
        return shownToAll(described(found, edition), edition, invited.speakers(Set.of(workshop)));
    }

    /** All of them for organisers, in the order of the programme. */
    public List<ShownWorkshop> all(EditionSnapshot edition) {
        var all = in(edition);
        var asked = invited.speakers(ids(all));
        var experts = experts(asked);
        return all.stream()
                .map(workshop -> shownToOrganisers(workshop, edition, asked, Conflict.of(workshop, all, experts)))
                .sorted(ShownWorkshop.inOrderOfTheProgramme()).toList();
    }

    /** For organisers. */
    public ShownWorkshop one(UUID workshop) {
        return shown(workshops.find(workshop).orElseThrow(WorkshopUnknown::new));
    }

    /** For organisers. Of the edition's other workshops it reads only those that this one may be in conflict with. */
    public ShownWorkshop shown(Workshop found) {
        var edition = editions.one(found.edition());
        var workshop = described(found, edition);
        var others = atTheSameTime(workshop, edition);
        var asked = invited.speakers(Stream.concat(Stream.of(workshop), others.stream()).map(Workshop::id).toList());
        return shownToOrganisers(workshop, edition, asked, Conflict.of(workshop, others, experts(asked)));
    }

    /** For other features, as a draft may be removed. */
    public boolean exists(UUID workshop) {
        return workshops.find(workshop).isPresent();
    }

    /** For other features, which decide themselves what they show. */
    public WorkshopSnapshot snapshot(UUID workshop) {
        var found = workshops.find(workshop).orElseThrow(WorkshopUnknown::new);
        return described(found, editions.one(found.edition())).snapshot();
    }

    /** For other features: every workshop of the edition by its id. */
    public Map<UUID, WorkshopSnapshot> snapshots(EditionSnapshot edition) {
        return in(edition).stream().map(Workshop::snapshot).collect(toMap(WorkshopSnapshot::id, found -> found));
    }

    private List<Workshop> in(EditionSnapshot edition) {
        return workshops.ofEdition(edition.id()).stream().map(workshop -> described(workshop, edition)).toList();
    }

    private List<Workshop> atTheSameTime(Workshop workshop, EditionSnapshot edition) {
        if (!(workshop.stage() instanceof Stage.Ahead ahead) || ahead.roomAndSlot().isEmpty()) {
            return List.of();
        }
        var slot = ahead.roomAndSlot().get().slot();
        var overlapping = edition.slots().stream().filter(slot::overlaps).map(TimeSlot::id).toList();
        return workshops.aheadDuring(edition.id(), slot, overlapping).stream()
                .map(other -> described(other, edition)).toList();
    }

    /** What {@link FollowEdition} is about to write is shown already. */
    private static Workshop described(Workshop workshop, EditionSnapshot edition) {
        return workshop.follow(edition, workshop.changedAt()).map(WorkshopChange::workshop).orElse(workshop);
    }

    private static ShownWorkshop shownToAll(Workshop workshop, EditionSnapshot edition,
            Map<UUID, List<Speaker>> asked) {
        return new ShownWorkshop(workshop.snapshot(), edition, confirmed(workshop, asked), List.of(), "");
    }

    private static ShownWorkshop shownToOrganisers(Workshop workshop, EditionSnapshot edition,
            Map<UUID, List<Speaker>> asked, List<Conflict> conflicts) {
        return new ShownWorkshop(workshop.snapshot(), edition, confirmed(workshop, asked), conflicts,
                workshop.details().link());
    }

    private static List<Speaker> confirmed(Workshop workshop, Map<UUID, List<Speaker>> asked) {
        return asked.getOrDefault(workshop.id(), List.of()).stream().filter(Speaker::confirmed).toList();
    }

    private static List<UUID> ids(Collection<Workshop> some) { return some.stream().map(Workshop::id).toList(); }

    private static Map<UUID, Set<UUID>> experts(Map<UUID, List<Speaker>> asked) {
        var experts = new HashMap<UUID, Set<UUID>>();
        asked.forEach((workshop, its) -> experts.put(workshop,
                its.stream().map(Speaker::expert).collect(toUnmodifiableSet())));
        return experts;
    }
}
