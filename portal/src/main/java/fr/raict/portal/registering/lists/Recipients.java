package fr.raict.portal.registering.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.raict.portal.registering.lists.ListProblem.TooManyLines;

/**
 * People as a mail client has them, {@code Marie Dupont <marie@ville.example>; "Benali, Karim" <k@…>}, or their
 * addresses alone; one on each line, or with {@code ;} or {@code ,} between them.
 */
final class Recipients {
    private static final Pattern NAMED = Pattern
            .compile("(?:\"(?<quoted>[^\"]*+)\"|(?<name>[^<>@\"\\t]*+))\\s*+<\\s*+(?<address>[^<>]*+)>");
    private static final Pattern ALONE = Pattern.compile("[^\\s<>\"@,;]++@[^\\s<>\"@,;]++");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"");

    private Recipients() {}

    /** Nobody, if any part of the text is no such recipient: then it is a table. */
    static List<ListedPerson> find(String text) {
        var people = new ArrayList<ListedPerson>();
        var lines = text.lines().map(Recipients::recipients).toList();
        var oneEach = lines.stream().allMatch(line -> line.size() <= 1);
        for (int number = 1; number <= lines.size(); number++) {
            for (var recipient : lines.get(number - 1)) {
                var person = person(oneEach ? number : people.size() + 1, recipient);
                if (person.isEmpty()) {
                    return List.of();
                }
                people.add(person.get());
            }
        }
        if (people.size() > ListBounds.MOST_LINES) {
            throw new UnfitList(new TooManyLines(ListBounds.MOST_LINES));
        }
        return people;
    }

    private static List<String> recipients(String line) {
        return split(line, ';').stream().flatMap(part -> addresses(part) > 1 ? apart(part).stream() : Stream.of(part))
                .map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** « Benali, Karim &lt;k@…&gt;, Marie &lt;m@…&gt; »: a comma before any address is one in a name. */
    private static List<String> apart(String part) {
        var recipients = new ArrayList<String>();
        var name = new StringBuilder();
        for (var piece : split(part, ',')) {
            if (addresses(piece) == 0 && !piece.isBlank()) {
                name.append(piece).append(',');
            } else {
                recipients.add(name + piece);
                name.setLength(0);
            }
        }
        recipients.add(name.toString());
        return recipients;
    }

    private static Optional<ListedPerson> person(int number, String recipient) {
        var named = NAMED.matcher(recipient);
        if (named.matches()) {
            var name = Optional.ofNullable(named.group("quoted")).orElseGet(() -> named.group("name"));
            return isName(name) ? Optional.of(person(number, name, named.group("address"))) : Optional.empty();
        }
        return ALONE.matcher(recipient).matches() ? Optional.of(person(number, "", recipient)) : Optional.empty();
    }

    /** Cells of a table before an address have a delimiter right before it. */
    private static boolean isName(String name) {
        return !name.strip().endsWith(",");
    }

    private static ListedPerson person(int number, String name, String address) {
        var fullName = FullName.of(Row.mayBeAddress(name) ? "" : ListBounds.cut(name), false);
        return new ListedPerson(number, fullName.givenName(), fullName.familyName(), ListBounds.cut(address), "", null);
    }

    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        var isQuoted = false;
        var start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '"') {
                isQuoted = !isQuoted;
            } else if (text.charAt(at) == separator && !isQuoted) {
                parts.add(text.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static long addresses(String part) {
        return QUOTED.matcher(part).replaceAll("").chars().filter(sign -> sign == '@').count();
    }
}
