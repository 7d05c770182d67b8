package fr.raict.endtoend;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** 2,000 people want 100 seats at the same moment. */
@EndToEndTest
class RushForSeatsIT {

    private static final int PEOPLE = 2_000;
    private static final int SEATS = 100;
    private static final int SECOND_INSTANCE = 16193;

    @Test
    void seatsExactlyAsManyAsThereAreAndTellsEachOtherTheirRank(Api api) {
        rush(api, _ -> "");
    }

    @Test
    void doesSoWithTwoInstancesOfTheService(Stack stack, Api api) {
        stack.startInstance("registration-service", SECOND_INSTANCE);
        try {
            rush(api, number -> "http://localhost:" + (number % 2 == 0 ? Stack.REGISTRATION_PORT : SECOND_INSTANCE));
        } finally {
            stack.stop("registration-service@" + SECOND_INSTANCE);
        }
    }

    private interface Door {
        String of(int number);
    }

    private static void rush(Api api, Door door) {
        var organiser = new Organiser(api);
        var workshop = organiser.publish("Ruée " + UUID.randomUUID(), SEATS);
        var delegate = Delegate.of(api, "delegue", "COMMUNE-34172");

        var begun = System.nanoTime();
        var answers = Crowd.atOnce(PEOPLE,
                number -> delegate.register(door.of(number), workshop.id(), UUID.randomUUID(),
                        "rush-%d-%s@example.org".formatted(number, workshop.id())).expect(201).json());
        System.out.printf("%,d requests for %d seats answered in %,d ms%n", PEOPLE, SEATS,
                (System.nanoTime() - begun) / 1_000_000);

        var told = answers.stream().map(answer -> answer.get("registrations").get(0)).toList();
        assertThat(told.stream().filter(RushForSeatsIT::isSeated)).hasSize(SEATS);
        assertThat(ranks(told)).containsExactlyElementsOf(IntStream.rangeClosed(1, PEOPLE - SEATS).boxed().toList());
        var kept = organiser.registrations(workshop.id()).valueStream().toList();
        assertThat(kept).hasSize(PEOPLE);
        assertThat(kept.stream().map(one -> one.get("person").get("email").asString())).doesNotHaveDuplicates();
        assertThat(kept.stream().filter(RushForSeatsIT::isSeated)).hasSize(SEATS);
        assertThat(ranks(kept)).isEqualTo(ranks(told));
    }

    private static boolean isSeated(JsonNode registration) {
        return registration.get("state").asString().equals("SEATED");
    }

    private static List<Integer> ranks(List<JsonNode> registrations) {
        return registrations.stream().filter(one -> !isSeated(one)).map(one -> one.get("rank").asInt()).sorted()
                .toList();
    }
}
