package fr.raict.endtoend;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import fr.raict.endtoend.NastyText.Typed;
import fr.raict.endtoend.Reader.Page;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Follows the links of pages, sends nasty texts in each field of each form found there, and looks for them in whatever is
 * read afterwards. A field may refuse a text; one that it accepts has to be shown somewhere, and everywhere as it is to
 * be read. What can be sent once only is sent last.
 */
final class NastyForms {

    private static final int MOST_PAGES = 200;
    private static final NastyText[] TEXTS = NastyText.values();

    private final Map<String, Typed> accepted = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();
    private final Map<String, Boolean> forms = new TreeMap<>();
    private final List<Runnable> irreversible = new ArrayList<>();
    private final Set<String> calendars = new LinkedHashSet<>();
    private final Set<String> files = new LinkedHashSet<>();
    private final Set<String> sentAt = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();
    private int words;

    /** @param start addresses of pages; others are found by their links, one of each kind */
    void sendAs(Reader reader, String... start) {
        var waiting = new ArrayDeque<>(List.of(start));
        var kinds = new HashSet<String>();
        while (!waiting.isEmpty() && kinds.size() < MOST_PAGES) {
            var path = waiting.remove();
            if (kinds.add(Links.kind(path))) {
                var page = reader.open(path);
                if (!page.isOurs()) {
                    continue;
                }
                var document = look(page);
                formsOf(reader, path, document).reversed().forEach(waiting::addFirst);
                search(reader, document);
                Links.toPages(document).forEach(waiting::add);
                Links.toCalendars(document).limit(2).forEach(calendars::add);
                Links.toFiles(document).limit(1).forEach(files::add);
            }
        }
    }

    /** Reads on from the list to which a form adds, for forms whose address ends so. */
    void readWhereSent(Reader reader, String end) {
        sentAt.stream().filter(path -> path.endsWith(end)).toList()
                .forEach(path -> readAs(reader, path.substring(0, path.lastIndexOf('/'))));
    }

    /** Reads on until everything was seen, also where many pages are of one kind. */
    void readAs(Reader reader, String start) {
        var waiting = new ArrayDeque<>(List.of(start));
        var known = new HashSet<String>(waiting);
        for (var pages = 0; pages < MOST_PAGES && !waiting.isEmpty() && !lost().isEmpty(); pages++) {
            Links.toPages(look(reader.open(waiting.remove()))).filter(known::add).forEach(waiting::add);
        }
    }

    /** What was found last comes first, as it may be over with what was found before. */
    void sendWhatIsSentOnce() {
        irreversible.reversed().forEach(Runnable::run);
    }

    /** Sends what is on the page; where that leads to. */
    private List<String> formsOf(Reader reader, String path, Document document) {
        var reached = new ArrayList<String>();
        var found = TypedForm.on(document);
        for (var index = 0; index < found.size(); index++) {
            var form = found.get(index);
            var position = index;
            if (forms.putIfAbsent(form.kind(), false) != null) {
                continue;
            }
            if (form.isIrreversible()) {
                irreversible.add(() -> send(reader, path, position));
            } else {
                reached.addAll(send(reader, path, position));
            }
        }
        return reached;
    }

    private List<String> send(Reader reader, String path, int position) {
        var reached = new ArrayList<String>();
        sentAt.add(path);
        for (var round = 0; round < TEXTS.length; round++) {
            var there = TypedForm.on(look(reader.open(path)));
            if (position < there.size()) {
                send(reader, there.get(position), round).map(page -> page.at().getRawPath()).ifPresent(reached::add);
            }
        }
        look(reader.open(path));
        return reached;
    }

    /** Once more without the texts that are refused, and then with nothing in their place. */
    private Optional<Page> send(Reader reader, TypedForm form, int round) {
        form.completeTheRest();
        var typed = fill(form, round);
        var answer = reader.send(form.form(), form.fields());
        var document = look(answer);
        for (var instead : List.<Supplier<String>>of(() -> "Essai " + word(), () -> "")) {
            if (isRefused(document)) {
                var again = TypedForm.on(document).stream().filter(one -> one.kind().equals(form.kind())).findFirst();
                if (again.isEmpty()) {
                    return Optional.empty();
                }
                again.get().untickWhatIsRefused();
                again.get().texts().stream().filter(again.get()::isRefused).forEach(text -> {
                    typed.remove(text.attr("name"));
                    text.val(instead.get());
                });
                answer = reader.send(again.get().form(), again.get().fields());
                document = look(answer);
            }
        }
        if (isRefused(document) || answer.status() >= 400) {
            return Optional.empty();
        }
        typed.values().forEach(text -> accepted.put(text.word(), text));
        forms.put(form.kind(), true);
        return Optional.of(confirm(reader, answer));
    }

    private Map<String, Typed> fill(TypedForm form, int round) {
        var typed = new LinkedHashMap<String, Typed>();
        var number = round;
        for (var text : form.texts()) {
            var nasty = TEXTS[number++ % TEXTS.length].in(form.kind() + " " + text.attr("name"), word());
            typed.put(text.attr("name"), nasty);
            text.val(nasty.sent());
        }
        return typed;
    }

    private static boolean isRefused(Document page) { return page.selectFirst(".error-summary") != null; }

    /** Where a page shows what was typed and asks whether it is right, it is. */
    private Page confirm(Reader reader, Page page) {
        var document = look(page);
        return document.selectFirst("main form:has(button[value=send])") instanceof FormElement check
                ? confirmed(reader, new TypedForm(check)) : page;
    }

    private Page confirmed(Reader reader, TypedForm check) {
        var page = reader.send(check.form(), check.fields());
        look(page);
        return page;
    }

    private void search(Reader reader, Document document) {
        document.select("main form:not([method=post])").stream().map(FormElement.class::cast)
                .filter(form -> forms.putIfAbsent(Links.kind(form.attr("action")) + "?", true) == null)
                .flatMap(form -> form.select("input[type=search], input[type=text]").stream()
                        .map(field -> form.attr("action") + "?" + field.attr("name") + "="))
                .forEach(address -> Arrays.stream(TEXTS).forEach(text -> look(reader.open(address + text.encoded()))));
    }

    /** In letters, as names have few digits. */
    private String word() {
        return "mot" + Delegate.inLetters(String.valueOf(1_000 + words++));
    }

    /** What is read on a page, by somebody who also looks into its fields. */
    Document look(Page page) {
        var document = page.document();
        if (page.status() >= 500) {
            faults.add(page.status() + " at " + page.at());
        }
        lookForMarkup(page.at().toString(), document);
        var fields = document.select("input").stream().map(Element::val).collect(Collectors.joining("\n"));
        look(page.at().toString(), document.wholeText() + "\n" + fields);
        return document;
    }

    /** What is read in a mail. */
    void look(Mail mail) {
        look("mail", mail.subject());
        look("mail " + mail.subject(), mail.text());
        mail.html().ifPresent(html -> {
            var document = Jsoup.parse(html);
            lookForMarkup("mail " + mail.subject(), document);
            look("mail " + mail.subject(), document.wholeText());
        });
        mail.calendar().ifPresent(calendar -> lookIntoCalendar("mail " + mail.subject(), calendar));
    }

    private void lookIntoCalendar(String where, String calendar) {
        try {
            var texts = new CalendarBuilder().build(new StringReader(calendar)).getComponents().stream()
                    .flatMap(component -> component.getProperties().stream()).map(Property::getValue)
                    .collect(Collectors.joining("\n"));
            look(where, texts);
        } catch (IOException | ParserException e) {
            faults.add("calendar of " + where + ": " + e.getMessage());
        }
    }

    /** What is read in the calendars to which pages led. */
    void lookIntoCalendars(Reader reader) {
        calendars.forEach(calendar -> lookIntoCalendar(calendar, reader.open(calendar).text()));
    }

    /** What is read in the lists that leave as CSV (RFC 4180), where a quotation mark is written twice. */
    void lookIntoFiles(Reader reader) {
        files.forEach(file -> look(file, reader.open(file).text().replace("\"\"", "\"")));
    }

    private void lookForMarkup(String where, Document document) {
        document.select(NastyText.TRAP).forEach(trap -> faults.add("markup at " + where + ": " + trap.outerHtml()));
    }

    private void look(String where, String text) {
        var plain = NastyText.withoutSpaces(text);
        accepted.values().stream().filter(typed -> plain.contains(typed.word())).forEach(typed -> {
            if (plain.contains(typed.shown())) {
                read.add(typed.word());
            } else {
                var end = plain.indexOf(typed.word());
                faults.add("at %s, not « %s » but « %s »".formatted(where, typed.shown(),
                        plain.substring(Math.max(0, end - 60), end)));
            }
        });
    }

    /** What went wrong. */
    List<String> faults() { return faults; }

    /** Kinds of forms that accepted nothing. */
    List<String> closed() {
        return forms.entrySet().stream().filter(form -> !form.getValue()).map(Map.Entry::getKey).toList();
    }

    /** Texts that were accepted and that nobody has seen again. */
    List<String> lost() {
        return accepted.values().stream().filter(typed -> !read.contains(typed.word()))
                .map(typed -> typed.field() + ": " + typed.shown()).toList();
    }
}
