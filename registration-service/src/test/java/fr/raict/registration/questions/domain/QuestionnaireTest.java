package fr.raict.registration.questions.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.registration.people.domain.Answer;
import fr.raict.registration.people.domain.Wording;
import fr.raict.registration.questions.domain.Checked.Answered;
import fr.raict.registration.questions.domain.Checked.Misanswered;
import fr.raict.registration.questions.domain.Misanswer.Fault;
import fr.raict.registration.questions.domain.QuestionnaireRefused.QuestionsUnfit;
import fr.raict.registration.questions.domain.QuestionnaireRefused.TooManyQuestions;
import fr.raict.testsupport.properties.Generator;
import org.junit.jupiter.api.Test;

import static fr.raict.registration.questions.domain.QuestionKind.CHOICE;
import static fr.raict.registration.questions.domain.QuestionKind.NUMBER;
import static fr.raict.registration.questions.domain.QuestionKind.SEVERAL;
import static fr.raict.registration.questions.domain.QuestionKind.TEXT;
import static fr.raict.testsupport.properties.Generator.anyOf;
import static fr.raict.testsupport.properties.Generator.anyText;
import static fr.raict.testsupport.properties.Generator.integers;
import static fr.raict.testsupport.properties.Generator.oneOf;
import static fr.raict.testsupport.properties.Generator.text;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QuestionnaireTest {

    private static final UUID WORKSHOP = UUID.randomUUID();
    private static final Option TRAIN = option("Train", "Train");
    private static final Option CAR = option("Voiture", "Car");
    private static final Option BOAT = option("Bateau", "Boat");
    private static final Question HOW = choosing(CHOICE, true, TRAIN, CAR);
    private static final Question WITH_WHAT = choosing(SEVERAL, false, TRAIN, CAR, BOAT);
    private static final Question PLATE = onlyFor(typed(TEXT, true, null, null), HOW, CAR);
    private static final Question COUNT = typed(NUMBER, false, 1L, 9L);

    @Test
    void keepsTheWordsOfTheTimeWithEachAnswer() {
        var answers = answered(asking(HOW, PLATE), Map.of(HOW.id(), List.of(CAR.id().toString()), PLATE.id(),
                List.of("  AB-123-CD\u0000 ")));

        assertThat(answers).containsExactly(
                new Answer(WORKSHOP, HOW.id(), HOW.label(), "", List.of(new Wording("Voiture", "Car"))),
                new Answer(WORKSHOP, PLATE.id(), PLATE.label(), "AB-123-CD", List.of()));
    }

    @Test
    void asksAConditionalQuestionOnlyOfWhomItConcerns() {
        var byTrain = List.of(TRAIN.id().toString());

        assertThat(answered(asking(HOW, PLATE), Map.of(HOW.id(), byTrain))).hasSize(1);
        assertThat(answered(asking(HOW, PLATE), Map.of(HOW.id(), byTrain, PLATE.id(), List.of("AB-123-CD"))))
                .as("hidden meanwhile").hasSize(1);
        assertThat(faults(asking(HOW, PLATE), Map.of(HOW.id(), List.of(CAR.id().toString()))))
                .containsExactly(Fault.MISSING);
    }

    @Test
    void asksNothingThatDependsOnWhatIsNotAsked() {
        var colour = onlyFor(choosing(CHOICE, true, BOAT), HOW, CAR);
        var shade = onlyFor(typed(TEXT, true, null, null), colour, BOAT);

        assertThat(answered(asking(HOW, colour, shade),
                Map.of(HOW.id(), List.of(TRAIN.id().toString()), colour.id(), List.of(BOAT.id().toString()))))
                .hasSize(1);
    }

    @Test
    void dropsAnswersToQuestionsThatThereAreNot() {
        assertThat(answered(asking(COUNT), Map.of(UUID.randomUUID(), List.of("lost")))).isEmpty();
    }

    @Test
    void takesOneOptionOrSeveralAsAsked() {
        var both = List.of(CAR.id().toString(), TRAIN.id().toString());

        assertThat(faults(asking(HOW), Map.of(HOW.id(), both))).containsExactly(Fault.ONE_ONLY);
        assertThat(answered(asking(WITH_WHAT), Map.of(WITH_WHAT.id(), both)).getFirst().options())
                .as("in the order of the options").containsExactly(TRAIN.label(), CAR.label());
        assertThat(faults(asking(HOW), Map.of(HOW.id(), List.of(BOAT.id().toString()))))
                .containsExactly(Fault.NOT_AN_OPTION);
    }

    @Test
    void readsNumbersAsFrenchPeopleTypeThem() {
        var many = typed(NUMBER, true, null, 2_000L);

        assertThat(answered(asking(many), Map.of(many.id(), List.of(" 1\u202F500 "))).getFirst().text())
                .isEqualTo("1500");
        assertThat(faults(asking(many), Map.of(many.id(), List.of("2 001")))).containsExactly(Fault.OUT_OF_BOUNDS);
        assertThat(faults(asking(COUNT), Map.of(COUNT.id(), List.of("0")))).containsExactly(Fault.OUT_OF_BOUNDS);
        assertThat(faults(asking(many), Map.of(many.id(), List.of("deux")))).containsExactly(Fault.NOT_A_NUMBER);
        assertThat(faults(asking(many), Map.of(many.id(), List.of("9".repeat(16)))))
                .containsExactly(Fault.NOT_A_NUMBER);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        var word = typed(TEXT, false, null, null);

        assertThat(answered(asking(word), Map.of(word.id(), List.of("🚲".repeat(1_000))))).hasSize(1);
        assertThat(faults(asking(word), Map.of(word.id(), List.of("🚲".repeat(1_001)))))
                .containsExactly(Fault.TOO_LONG);
    }

    @Test
    void wantsNoAnswerThatWasGivenBefore() {
        assertThat(asking(HOW, PLATE).check(GivenAnswers.NONE, Set.of(HOW.id()))).isEqualTo(new Answered(List.of()));
    }

    private static final Generator<String> VALUE = anyOf(anyText(40), text("0123456789 -", 0, 18),
            oneOf(TRAIN.id().toString(), CAR.id().toString(), BOAT.id().toString()),
            integers(990, 1_010).map("x"::repeat));

    /** Whatever is sent, it is answered or refused, and what is answered answers what was asked. */
    @Test
    void keepsOnlyWhatAnswersAQuestionThatIsAsked() {
        var all = List.of(HOW, WITH_WHAT, PLATE, COUNT);
        forAll(VALUE.listOf(0, 8), integers(0, 255), (values, placed) -> {
            var given = given(all, values, placed);
            switch (asking(HOW, WITH_WHAT, PLATE, COUNT).check(given, Set.of())) {
                case Answered(var answers) -> assertFit(answers);
                case Misanswered(var wrong) -> assertThat(wrong).isNotEmpty().extracting(Misanswer::question)
                        .doesNotHaveDuplicates().isSubsetOf(all);
            }
        });
    }

    /** The values are dealt out to the questions, two bits of the number for each. */
    private static GivenAnswers given(List<Question> all, List<String> values, int placed) {
        return new GivenAnswers(IntStream.range(0, all.size()).boxed().collect(Collectors.toMap(
                i -> all.get(i).id(), i -> values.stream().skip(placed >> 2 * i & 3).limit(2).toList())));
    }

    private static void assertFit(List<Answer> answers) {
        var how = of(HOW, answers).findFirst().orElseThrow();
        assertThat(how.options()).hasSize(1).isSubsetOf(TRAIN.label(), CAR.label());
        assertThat(of(PLATE, answers).count()).isEqualTo(how.options().contains(CAR.label()) ? 1 : 0);
        assertThat(of(WITH_WHAT, answers)).allSatisfy(each -> assertThat(each.options()).isNotEmpty()
                .doesNotHaveDuplicates().isSubsetOf(TRAIN.label(), CAR.label(), BOAT.label()));
        assertThat(of(COUNT, answers)).allSatisfy(each -> assertThat(Long.parseLong(each.text())).isBetween(1L, 9L));
        assertThat(answers).allSatisfy(each -> assertThat(each.text().codePoints().count()).isLessThan(1_001));
        assertThat(answers)
                .allSatisfy(each -> assertThat(each.text().isEmpty()).isNotEqualTo(each.options().isEmpty()));
    }

    private static Stream<Answer> of(Question question, List<Answer> answers) {
        return answers.stream().filter(each -> each.question().equals(question.id()));
    }

    @Test
    void asksThirtyQuestionsAtMost() {
        var thirty = Stream.generate(() -> typed(TEXT, false, null, null)).limit(30).toArray(Question[]::new);
        assertThat(asking(thirty).questions()).hasSize(30);

        var more = Stream.concat(Stream.of(thirty), Stream.of(HOW)).toArray(Question[]::new);
        assertThatThrownBy(() -> asking(more)).isInstanceOf(TooManyQuestions.class);
    }

    @Test
    void refusesQuestionsThatNobodyCouldAnswer() {
        assertThat(misfits(choosing(CHOICE, true))).containsExactly(new Misfit(0, Misfit.Fault.OPTIONS));
        assertThat(misfits(choosing(TEXT, true, CAR))).containsExactly(new Misfit(0, Misfit.Fault.OPTIONS));
        assertThat(misfits(choosing(CHOICE, true, CAR, CAR))).containsExactly(new Misfit(0, Misfit.Fault.OPTION_TWICE));
        assertThat(misfits(typed(NUMBER, false, 2L, 1L))).containsExactly(new Misfit(0, Misfit.Fault.BOUNDS));
        assertThat(misfits(typed(TEXT, false, 1L, null))).containsExactly(new Misfit(0, Misfit.Fault.BOUNDS));
        assertThat(misfits(COUNT, COUNT)).containsExactly(new Misfit(1, Misfit.Fault.ASKED_TWICE));
    }

    @Test
    void letsAQuestionDependOnlyOnOptionsOfAnEarlierOne() {
        assertThat(misfits(PLATE, HOW)).containsExactly(new Misfit(0, Misfit.Fault.CONDITION));
        assertThat(misfits(HOW, onlyFor(COUNT, HOW, BOAT))).containsExactly(new Misfit(1, Misfit.Fault.CONDITION));
        assertThat(misfits(COUNT, onlyFor(HOW, COUNT, CAR))).containsExactly(new Misfit(1, Misfit.Fault.CONDITION));
    }

    private static List<Misfit> misfits(Question... questions) {
        try {
            asking(questions);
            return List.of();
        } catch (QuestionsUnfit unfit) {
            return unfit.misfits();
        }
    }

    private static Questionnaire asking(Question... questions) {
        return Questionnaire.empty(WORKSHOP, UUID.randomUUID()).asking(List.of(questions));
    }

    private static List<Answer> answered(Questionnaire asked, Map<UUID, List<String>> given) {
        return ((Answered) asked.check(new GivenAnswers(given), Set.of())).answers();
    }

    private static List<Fault> faults(Questionnaire asked, Map<UUID, List<String>> given) {
        return ((Misanswered) asked.check(new GivenAnswers(given), Set.of())).misanswers().stream()
                .map(Misanswer::fault).toList();
    }

    private static Option option(String fr, String en) {
        return new Option(UUID.randomUUID(), new Wording(fr, en));
    }

    private static Question choosing(QuestionKind kind, boolean required, Option... options) {
        return new Question(UUID.randomUUID(), kind, new Wording("Comment ?", "How?"), Wording.NONE, required, null,
                null, List.of(options), null);
    }

    private static Question typed(QuestionKind kind, boolean required, Long min, Long max) {
        return new Question(UUID.randomUUID(), kind, new Wording("Lequel ?", "Which?"), Wording.NONE, required, min,
                max, List.of(), null);
    }

    private static Question onlyFor(Question question, Question of, Option... options) {
        return new Question(question.id(), question.kind(), question.label(), question.help(), question.required(),
                question.min(), question.max(), question.options(),
                new Condition(of.id(), Stream.of(options).map(Option::id).toList()));
    }
}
