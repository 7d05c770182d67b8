package fr.raict.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An edition of the size the product is built for: 8 rooms, 3 days, 60 workshops one after the other, 150 experts, 1,500
 * people of 400 authorities, each registered for each workshop. Names come from the script and a fixed seed: the same every time.
 */
record LargeScript(Script.Edition edition, List<Script.Expert> experts, List<Delegation> delegations) {

    static final int WORKSHOPS = 60;
    static final int EXPERTS = 150;
    static final int PEOPLE = 1_500;

    /** Who enters the people of the first authorities; an organiser enters all others. */
    private static final List<String> DELEGATES = List.of("delegue", "delegue2");

    /** Of these many people, one withdraws from a workshop, in each another one. */
    private static final int ONE_WITHDRAWS_OF = 100;
    private static final int DAYS = 3;

    private static final long SEED = 20261014;
    private static final List<Script.Room> ROOMS = List.of(room("Grand amphithéâtre", 1_800), room("Auditorium", 1_600),
            room("Forum des territoires", 1_600), room("Halle nord", 1_600), room("Halle sud", 1_600),
            room("Salle des congrès", 1_500), room("Salle Lumière", 400), room("Salle Voltaire", 120));
    private static final List<String> SUBJECTS = List.of("Acteurs économiques du territoire",
            "Attractivité internationale", "ODD 8 : travail décent", "Filières agricoles", "Petites communes",
            "Diasporas et territoires", "Tourisme durable", "Formation professionnelle",
            "Économie sociale et solidaire", "Ports et logistique", "Financer la coopération", "Marque de territoire",
            "Évaluer un partenariat", "Eau et assainissement", "Jeunesse et mobilité");
    private static final List<String> ANGLES = List.of("état des lieux", "retours d’expérience", "méthodes et outils",
            "perspectives à dix ans");
    private static final List<String> ANSWERS = List.of("accept", "accept", "accept", "none", "decline", "draft");

    /**
     * The people of one authority.
     *
     * @param authority its code, or « name — country » for a partner abroad
     * @param account who enters them
     */
    record Delegation(String authority, String account, List<LargePeople.Person> people) {

        boolean isByDelegate() { return !account.equals(RaictApi.ORGANISER); }
    }

    /** @param authorities codes of the reference list; the people of the first two are entered by delegates */
    static LargeScript of(Script script, List<String> authorities) {
        var people = new LargePeople(script, new Random(SEED));
        var edition = plan();
        var experts = IntStream.range(0, EXPERTS).mapToObj(number -> expert(people.next(),
                edition.workshops().get(number % WORKSHOPS).title(), ANSWERS.get(number % ANSWERS.size()))).toList();
        return new LargeScript(edition, experts,
                delegations(Stream.concat(authorities.stream(), script.foreign().stream()).toList(), people));
    }

    private static Script.Edition plan() {
        var slots = IntStream.rangeClosed(1, DAYS).boxed().flatMap(LargeScript::slots).toList();
        var sessions = slots.stream().filter(slot -> slot.kind().equals("SESSION")).toList();
        return new Script.Edition("RAICT — grande édition de démonstration", Optional.empty(), DAYS,
                "Parc des expositions, Lyon", ROOMS, slots, workshops(sessions));
    }

    /** One after the other, as nobody can be in two at the same time and everybody is registered for all. */
    private static Stream<Script.Slot> slots(int day) {
        var sessions = IntStream.range(0, WORKSHOPS / DAYS).mapToObj(number -> session(day, number));
        return Stream.concat(Stream.of(slot("Déjeuner", day, LocalTime.of(13, 0), 60, "BREAK")), sessions);
    }

    private static Script.Slot session(int day, int number) {
        var start = LocalTime.of(8, 0).plusMinutes(30L * number);
        var afternoon = start.isBefore(LocalTime.of(13, 0)) ? 0 : 60;
        return slot("Session " + (number + 1), day, start.plusMinutes(afternoon), 30, "SESSION");
    }

    private static Script.Slot slot(String label, int day, LocalTime from, int minutes, String kind) {
        return new Script.Slot(label + ", jour " + day, day, from, from.plusMinutes(minutes), kind);
    }

    private static List<Script.Workshop> workshops(List<Script.Slot> sessions) {
        return IntStream.range(0, WORKSHOPS).mapToObj(number -> {
            var room = ROOMS.get(number % ROOMS.size());
            var subject = SUBJECTS.get(number % SUBJECTS.size());
            var angle = ANGLES.get(number / SUBJECTS.size());
            return new Script.Workshop(subject + " : " + angle,
                    "Des collectivités de toutes tailles comparent ce qu’elles font, ce que cela coûte et ce qui en reste.",
                    Optional.of("Repartir avec une méthode, un budget et des contacts"), "WORKSHOP", List.of("fr"),
                    "ON_SITE", Optional.empty(), room.capacity(), List.of(17), Optional.empty(),
                    Optional.of(room.name()), Optional.of(sessions.get(number).label()), true,
                    PEOPLE, PEOPLE / ONE_WITHDRAWS_OF, Optional.empty());
        }).toList();
    }

    private static Script.Room room(String name, int capacity) {
        return new Script.Room(name, capacity, "Niveau 1", "Vidéoprojecteur, sonorisation, boucle magnétique");
    }

    private static Script.Expert expert(LargePeople.Person person, String workshop, String answer) {
        var reason = answer.equals("decline") ? Optional.of("Déjà en déplacement à ces dates")
                : Optional.<String>empty();
        return new Script.Expert(person.givenName(), person.familyName(), "Institut des coopérations territoriales",
                person.jobTitle(), person.language(), person.email(),
                List.of(new Script.Invited(workshop, "SPEAKER", answer, reason, Optional.empty())));
    }

    private static List<Delegation> delegations(List<String> authorities, LargePeople people) {
        return IntStream.range(0, authorities.size()).mapToObj(number -> new Delegation(authorities.get(number),
                number < DELEGATES.size() ? DELEGATES.get(number) : RaictApi.ORGANISER,
                people.next(size(number, authorities.size())))).toList();
    }

    /** The first authority has 200 people, the second 60, ten have 20, the others two or three. */
    private static int size(int number, int authorities) {
        if (number < 2) {
            return number == 0 ? 200 : 60;
        }
        if (number < 12) {
            return 20;
        }
        var left = PEOPLE - 460;
        var others = authorities - 12;
        return left / others + (number - 12 < left % others ? 1 : 0);
    }

    /** Who withdraws from the workshop of that number. */
    boolean withdraws(int person, int workshop) {
        return (person + 7 * workshop) % ONE_WITHDRAWS_OF == 0;
    }

    int stayingIn(int workshop) {
        return (int) IntStream.range(0, PEOPLE).filter(person -> !withdraws(person, workshop)).count();
    }
}
