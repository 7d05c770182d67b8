package fr.raict.portal.registering;

import java.util.function.Supplier;

import fr.raict.portal.services.ServiceProblem;
import org.springframework.web.client.ResourceAccessException;

/** What became of a form that registers people or changes their registrations. */
public sealed interface Sent<T> {

    record Answered<T>(T answer) implements Sent<T> {}

    /**
     * It is to be sent again under the same key: had it arrived all the same, that changes nothing.
     *
     * @param why the key among the texts
     */
    record Unanswered<T>(String why) implements Sent<T> {}

    record Refused<T>(ServiceProblem refusal) implements Sent<T> {}

    static <T> Sent<T> to(Supplier<T> service) {
        try {
            return new Answered<>(service.get());
        } catch (ResourceAccessException unanswered) {
            return new Unanswered<>("unanswered");
        } catch (ServiceProblem refusal) {
            if (refusal.isTemporary()) {
                return new Unanswered<>(refusal.saysTryAgain() ? "later" : "unanswered");
            }
            return new Refused<>(refusal);
        }
    }
}
