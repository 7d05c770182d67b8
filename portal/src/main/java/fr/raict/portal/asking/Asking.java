package fr.raict.portal.asking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.raict.portal.services.registration.Questionnaire;
import fr.raict.portal.services.registration.Questionnaire.Option;
import fr.raict.portal.services.registration.Questionnaire.Question;

/**
 * What is asked of the people in a form.
 *
 * @param questionnaires the edition's first
 * @param titles of workshops
 */
public record Asking(List<Questionnaire> questionnaires, Map<UUID, String> titles) {

    public static final Asking NOTHING = new Asking(List.of(), Map.of());

    /** Of somebody who is to be registered for those workshops. */
    private List<Questionnaire> of(Collection<UUID> workshops) {
        return questionnaires.stream().filter(each -> !each.questions().isEmpty()
                && (each.isOfEdition() ? !workshops.isEmpty() : workshops.contains(each.id()))).toList();
    }

    public boolean isAnythingAsked(Collection<UUID> workshops) {
        return !of(workshops).isEmpty();
    }

    /** With an entry for each question that is asked; what was typed keeps its place, whether it is asked or not. */
    public List<AnswerEntry> complete(List<AnswerEntry> typed, Collection<UUID> workshops) {
        var entries = new ArrayList<>(typed);
        of(workshops).stream().flatMap(each -> each.questions().stream()).map(Question::id)
                .filter(id -> entries.stream().noneMatch(entry -> entry.isTo(id)))
                .forEach(id -> entries.add(AnswerEntry.empty(id)));
        return entries;
    }

    /** @param entries as {@link #complete} has made them; a question without one is left out */
    public List<AskedBy> of(List<AnswerEntry> entries, Collection<UUID> workshops) {
        return of(workshops).stream().map(each -> new AskedBy(
                each.isOfEdition() ? "" : titles.getOrDefault(each.id(), ""), asked(each, entries))).toList();
    }

    private static List<AskedQuestion> asked(Questionnaire questionnaire, List<AnswerEntry> entries) {
        var chosen = new HashMap<UUID, List<String>>();
        var asked = new ArrayList<AskedQuestion>();
        for (var question : questionnaire.questions()) {
            var isAsked = isAsked(question, chosen);
            index(question.id(), entries).ifPresent(index -> {
                var entry = entries.get(index);
                if (isAsked) {
                    chosen.put(question.id(), entry.values());
                }
                asked.add(asked(questionnaire, question, index, entry, isAsked));
            });
        }
        return asked;
    }

    private static AskedQuestion asked(Questionnaire questionnaire, Question question, int index, AnswerEntry entry,
            boolean isAsked) {
        var condition = Optional.ofNullable(question.condition());
        var earlier = condition.flatMap(each -> questionnaire.question(each.question()));
        List<Option> options = earlier.map(Question::options).orElse(List.of()).stream()
                .filter(option -> condition.orElseThrow().options().contains(option.id())).toList();
        return new AskedQuestion(index, question, entry, earlier.orElse(null), options, isAsked);
    }

    private static boolean isAsked(Question question, Map<UUID, List<String>> chosen) {
        var condition = question.condition();
        return condition == null || condition.options().stream()
                .anyMatch(option -> chosen.getOrDefault(condition.question(), List.of()).contains(option.toString()));
    }

    private static Optional<Integer> index(UUID question, List<AnswerEntry> entries) {
        return IntStream.range(0, entries.size()).filter(i -> entries.get(i).isTo(question)).boxed().findFirst();
    }

    /** What is typed and not asked, to be carried along, by its place. */
    public Map<Integer, AnswerEntry> others(List<AnswerEntry> entries, Collection<UUID> workshops) {
        var asked = of(workshops).stream().flatMap(each -> each.questions().stream()).map(Question::id).toList();
        var others = new HashMap<Integer, AnswerEntry>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (asked.stream().noneMatch(entry::isTo)) {
                others.put(i, entry);
            }
        }
        return others;
    }
}
