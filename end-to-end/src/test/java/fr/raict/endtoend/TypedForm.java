package fr.raict.endtoend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jsoup.Connection.KeyVal;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of a page that people type texts into, being filled in. */
record TypedForm(FormElement form) {

    /** What may be any text. */
    private static final String TEXTS = "input[type=text]:not([inputmode=numeric]), textarea";
    private static final String MAIN_BUTTON = "button.btn-lg, button:not([formaction]):not([name=remove])";

    /** Those that change something. */
    static List<TypedForm> on(Document page) {
        return page.select("main form[method=post]").stream().map(form -> new TypedForm((FormElement) form))
                .filter(form -> !form.texts().isEmpty()).toList();
    }

    List<Element> texts() { return form.select(TEXTS); }

    /** Whether it can be sent once only, as what it is about is over then. */
    boolean isIrreversible() {
        return form.selectFirst(".btn-danger, .btn-outline-danger") != null;
    }

    String kind() { return Links.kind(form.attr("action")); }

    /** Fills in what is empty beside the texts, so that nothing but these can be wrong. */
    void completeTheRest() {
        form.select("input[type=email][value=''], input[type=email]:not([value])")
                .forEach(field -> field.val("essai." + UUID.randomUUID() + "@example.org"));
        empty("[inputmode=numeric][aria-required]").forEach(field -> field.val("20"));
        var day = LocalDate.now().plusYears(1);
        empty("[type=date]").forEach(field -> field.val(day.toString()));
        inOrder("[type=datetime-local]", position -> day.minusMonths(2 - position) + "T09:00");
        inOrder("[type=time]", position -> "%02d:00".formatted(9 + position));
        form.select("select:not(:has(option[selected])) option:not([value=''])").stream()
                .collect(Collectors.groupingBy(Element::parent)).values()
                .forEach(options -> options.getFirst().attr("selected", true));
        form.select("input[type=radio], input[type=checkbox]").stream()
                .collect(Collectors.groupingBy(field -> field.attr("name"))).values().stream()
                .filter(fields -> fields.stream().noneMatch(field -> field.hasAttr("checked")))
                .forEach(fields -> fields.getFirst().attr("checked", true));
    }

    /** Of boxes that do not go together, all were ticked. */
    void untickWhatIsRefused() {
        form.select(".field-invalid input[type=checkbox]").forEach(box -> box.removeAttr("checked"));
    }

    private interface ValueAt {
        String of(int position);
    }

    private void inOrder(String fields, ValueAt value) {
        var position = 0;
        for (var field : empty(fields)) {
            field.val(value.of(position++));
        }
    }

    private List<Element> empty(String fields) {
        return form.select("input" + fields).stream().filter(field -> field.val().isEmpty()).toList();
    }

    /** What a browser sends when the form's main button is pressed. */
    List<KeyVal> fields() {
        var fields = new ArrayList<KeyVal>(form.formData());
        mainButton().filter(button -> button.hasAttr("name"))
                .ifPresent(button -> fields.add(HttpConnection.KeyVal.create(button.attr("name"), button.val())));
        return fields;
    }

    private Optional<Element> mainButton() { return Optional.ofNullable(form.selectFirst(MAIN_BUTTON)); }

    boolean isRefused(Element text) { return text.closest(".field-invalid") != null; }
}
