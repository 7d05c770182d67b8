package fr.raict.portal.registering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import fr.raict.portal.registering.CheckedList.Line;
import fr.raict.portal.registering.CheckedList.LineProblem;
import fr.raict.portal.registering.lists.ListedPerson;
import fr.raict.portal.registering.lists.PeopleListReader;
import fr.raict.portal.registering.lists.ReadList;
import fr.raict.values.EmailAddress;
import org.springframework.stereotype.Component;

/** Reads a list of people and checks each of them as the form does, in the reader's language. */
@Component
class PeopleLists {
    private static final List<String> FIELDS = List.of("givenName", "familyName", "email", "jobTitle", "language");

    private final Validator validator;
    /** One file at a time: unpacked, a hostile one takes a third of the heap for some seconds. The others wait. */
    private final ReentrantLock reading = new ReentrantLock(true);

    PeopleLists(Validator validator) {
        this.validator = validator;
    }

    /** @param language of the mails to whom the list names neither French nor English */
    CheckedList pasted(String text, String language) {
        return checked(PeopleListReader.pasted(text), language);
    }

    /** @param language of the mails to whom the list names neither French nor English */
    CheckedList uploaded(byte[] file, String language) {
        return checked(read(file), language);
    }

    private ReadList read(byte[] file) {
        reading.lock();
        try {
            return PeopleListReader.uploaded(file);
        } finally {
            reading.unlock();
        }
    }

    /** Those of a list whom the form would take as they are. */
    List<PersonEntry> sound(List<PersonEntry> people) {
        var firstWith = new HashMap<EmailAddress, Integer>();
        return people.stream().filter(person -> problems(0, person, firstWith).isEmpty()).toList();
    }

    private CheckedList checked(ReadList read, String language) {
        return switch (read) {
            case ReadList.Refused refused -> new CheckedList.Refused(refused.problem());
            case ReadList.People list -> new CheckedList.Lines(lines(list.people(), language), list.ignoredColumns());
        };
    }

    private List<Line> lines(List<ListedPerson> people, String language) {
        var firstWith = new HashMap<EmailAddress, Integer>();
        var lines = new ArrayList<Line>();
        for (var listed : people) {
            var person = new PersonEntry(listed.givenName(), listed.familyName(), listed.email(), listed.jobTitle(),
                    listed.language() == null ? language : listed.language());
            lines.add(new Line(listed.line(), person, problems(listed.line(), person, firstWith)));
        }
        return lines;
    }

    private List<LineProblem> problems(int line, PersonEntry person, Map<EmailAddress, Integer> firstWith) {
        var problems = new ArrayList<LineProblem>();
        validator.validate(person).stream().sorted(Comparator.comparing(PeopleLists::place))
                .map(refused -> new LineProblem.Invalid(field(refused), refused.getMessage())).forEach(problems::add);
        EmailAddress.find(person.email()).map(address -> firstWith.putIfAbsent(address, line))
                .map(LineProblem.SameAddress::new).ifPresent(problems::add);
        return problems;
    }

    private static int place(ConstraintViolation<PersonEntry> refused) {
        return FIELDS.indexOf(field(refused));
    }

    private static String field(ConstraintViolation<PersonEntry> refused) {
        return refused.getPropertyPath().toString();
    }
}
