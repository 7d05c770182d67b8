package fr.raict.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import fr.raict.demo.LargePeople.Person;
import fr.raict.demo.LargeScript.Delegation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import tools.jackson.databind.JsonNode;

import static fr.raict.demo.DemoProgramme.id;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Registers everybody for every workshop, one workshop after the other, straight at the service: the gateway lets no
 * single client ask for that much. The keys of the requests derive from what they ask, so that a second run after a
 * crash registers nobody twice; a service that is away for a minute is waited for.
 */
@Component
class LargeRegistrations {

    private static final Logger log = LoggerFactory.getLogger(LargeRegistrations.class);

    /** As many as the service takes. */
    private static final int PEOPLE_PER_REQUEST = 20;
    /** What waits for a workshop meanwhile is decided in one write. */
    private static final int REQUESTS_AT_ONCE = 32;

    private final RaictApi api;
    private final DemoProgramme programme;
    private final DemoMandates mandates;
    private final Seats seats;
    private final String service;
    private final RetryTemplate patience = new RetryTemplate(RetryPolicy.builder()
            .includes(HttpServerErrorException.class, ResourceAccessException.class).delay(Duration.ofSeconds(1))
            .maxRetries(120).build());

    LargeRegistrations(RaictApi api, DemoProgramme programme, DemoMandates mandates, Seats seats,
            DemoSettings settings) {
        this.api = api;
        this.programme = programme;
        this.mandates = mandates;
        this.seats = seats;
        this.service = settings.registrationUrl();
    }

    /**
     * People of one authority who are registered together for each workshop.
     *
     * @param first the number of the first of them among all
     */
    private record Group(String authority, String account, int first, List<Person> people) {
    }

    void register(JsonNode edition, LargeScript script) {
        var groups = groups(script.delegations());
        var all = script.edition().workshops().size() * LargeScript.PEOPLE;
        for (var number = 0; number < script.edition().workshops().size(); number++) {
            var workshop = id(programme.workshop(edition, script.edition().workshops().get(number).title())
                    .orElseThrow());
            if (!isFilled(workshop, script.stayingIn(number))) {
                fill(workshop, number, groups, script);
            }
            log.info("Progress: {} of {} registrations", "%,d".formatted((number + 1) * LargeScript.PEOPLE),
                    "%,d".formatted(all));
        }
    }

    private List<Group> groups(List<Delegation> delegations) {
        var groups = new ArrayList<Group>();
        var number = 0;
        for (var delegation : delegations) {
            var authority = mandates.known(delegation.authority());
            for (var from = 0; from < delegation.people().size(); from += PEOPLE_PER_REQUEST) {
                var people = delegation.people().subList(from,
                        Math.min(from + PEOPLE_PER_REQUEST, delegation.people().size()));
                groups.add(new Group(authority, delegation.account(), number, people));
                number += people.size();
            }
        }
        return groups;
    }

    private boolean isFilled(String workshop, int expected) {
        var availability = seats.await(workshop);
        return availability.get("seated").asInt() + availability.get("offered").asInt()
                + availability.get("waiting").asInt() == expected;
    }

    private void fill(String workshop, int number, List<Group> groups, LargeScript script) {
        try (var clerks = Executors.newFixedThreadPool(REQUESTS_AT_ONCE)) {
            var tasks = groups.stream().<Callable<Boolean>>map(group -> () -> {
                register(workshop, number, group, script);
                return true;
            }).toList();
            for (var task : clerks.invokeAll(tasks)) {
                task.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void register(String workshop, int number, Group group, LargeScript script) {
        var path = service + "/api/registration/workshops/" + workshop + "/registrations";
        var key = UUID.nameUUIDFromBytes((workshop + group.people()).getBytes(UTF_8));
        var answer = insist(group.account(), HttpMethod.POST, path,
                Map.of("authority", group.authority(), "people", group.people()),
                Map.of("Idempotency-Key", key.toString()));
        IntStream.range(0, group.people().size()).filter(person -> script.withdraws(group.first() + person, number))
                .mapToObj(person -> answer.get("registrations").get(person))
                .filter(registration -> !registration.get("state").asString().equals("WITHDRAWN"))
                .forEach(registration -> insist(group.account(), HttpMethod.DELETE, path + "/" + id(registration),
                        Map.of(), Map.of()));
    }

    /** However often it arrives, each of these requests has its effect once. */
    private JsonNode insist(String account, HttpMethod method, String path, Object body, Map<String, String> headers) {
        try {
            return patience.execute(() -> api.send(account, method, path, body, headers));
        } catch (RetryException e) {
            throw new IllegalStateException("%s %s failed".formatted(method, path), e.getCause());
        }
    }
}
