package fr.raict.agenda.workshops.application;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import fr.raict.agenda.editions.application.FindEditions;
import fr.raict.agenda.workshops.application.Speakers.Speaker;
import fr.raict.agenda.workshops.domain.Conflict;
import fr.raict.agenda.workshops.domain.Placement;
import fr.raict.agenda.workshops.domain.Workshop;
import fr.raict.agenda.workshops.domain.WorkshopChange;
import fr.raict.agenda.workshops.domain.WorkshopRefused.WorkshopUnknown;
import org.springframework.stereotype.Service;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

/** Shows workshops with the rooms and slots as their edition describes them now. */
@Service
public class FindWorkshops {

    private static final Comparator<WorkshopDetails> IN_ORDER_OF_THE_PROGRAMME = Comparator
            .comparing(WorkshopDetails::sheet, WorkshopSheet.IN_ORDER_OF_THE_PROGRAMME);

    private final Workshops workshops;
    private final FindEditions editions;
    private final Speakers speakers;

    FindWorkshops(Workshops workshops, FindEditions editions, Speakers speakers) {
        this.workshops = workshops;
        this.editions = editions;
        this.speakers = speakers;
    }

    /** Those of the public programme. */
    public List<WorkshopDetails> published(UUID edition) {
        var asked = speakers.ofEdition(edition);
        return inEdition(edition).stream().filter(workshop -> workshop.stage().isPublic())
                .map(workshop -> WorkshopDetails.of(WorkshopSheet.of(workshop),
                        asked.getOrDefault(workshop.id(), List.of()), List.of()))
                .sorted(IN_ORDER_OF_THE_PROGRAMME).toList();
    }

    public WorkshopDetails publishedOne(UUID workshop) {
        var found = workshops.find(workshop).filter(known -> known.stage().isPublic()).map(this::asDescribedNow)
                .orElseThrow(WorkshopUnknown::new);
        return WorkshopDetails.of(WorkshopSheet.of(found), speakers.of(workshop), List.of());
    }

    /** All of them, for organisers. */
    public List<WorkshopDetails> all(UUID edition) {
        var inEdition = inEdition(edition);
        var asked = speakers.ofEdition(edition);
        var experts = experts(asked);
        return inEdition.stream()
                .map(workshop -> WorkshopDetails.of(WorkshopSheet.of(workshop),
                        asked.getOrDefault(workshop.id(), List.of()), Conflict.of(workshop, inEdition, experts)))
                .sorted(IN_ORDER_OF_THE_PROGRAMME).toList();
    }

    /** For organisers. */
    public WorkshopDetails one(UUID workshop) {
        var edition = workshops.find(workshop).orElseThrow(WorkshopUnknown::new).edition();
        return all(edition).stream().filter(found -> found.sheet().id().equals(workshop)).findFirst()
                .orElseThrow(WorkshopUnknown::new);
    }

    /** For other features, which decide themselves what they show. */
    public WorkshopSheet sheet(UUID workshop) {
        return workshops.find(workshop).map(this::asDescribedNow).map(WorkshopSheet::of)
                .orElseThrow(WorkshopUnknown::new);
    }

    /** For other features: every workshop of the edition by its id. */
    public Map<UUID, WorkshopSheet> sheets(UUID edition) {
        return inEdition(edition).stream().map(WorkshopSheet::of).collect(toMap(WorkshopSheet::id, sheet -> sheet));
    }

    private List<Workshop> inEdition(UUID edition) {
        var described = describedNow(edition);
        return workshops.ofEdition(edition).stream().map(workshop -> follow(workshop, described)).toList();
    }

    private Workshop asDescribedNow(Workshop workshop) { return follow(workshop, describedNow(workshop.edition())); }

    private UnaryOperator<Placement> describedNow(UUID edition) {
        return new Schedule(editions.sheet(edition)).asDescribedNow();
    }

    /** What {@link FollowEdition} is about to write is shown already. */
    private static Workshop follow(Workshop workshop, UnaryOperator<Placement> described) {
        return workshop.follow(described, workshop.changedAt()).map(WorkshopChange::workshop).orElse(workshop);
    }

    private static Map<UUID, Set<UUID>> experts(Map<UUID, List<Speaker>> asked) {
        var experts = new HashMap<UUID, Set<UUID>>();
        asked.forEach((workshop, speakers) -> experts.put(workshop,
                speakers.stream().map(Speaker::expert).collect(toUnmodifiableSet())));
        return experts;
    }
}
