package fr.raict.testsupport.properties;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of the characters that another generator draws. */
record TextOf(Generator<List<Integer>> characters) implements Generator<String> {

    /** Where programs go wrong: controls, blanks, what nobody sees, odd in upper or lower case, composed, half a pair. */
    static final Generator<Integer> ODD_CHARACTERS = characterOf(
            "\u0000\t\n\r\u001B\u007F\u0085\u00A0\u2028\u2029\u2800\u3000"
                    + "\u00AD\u034F\u061C\u115F\u200B\u200D\u200E\u202E\u2060\u2066\u3164\uFE0F\uFEFF"
                    + "ßİıſΣςǅﬁⅷe\u0301\u0308\u1100\u1161\uFFFD\uFFFF\uDE00\uD83D");

    TextOf(Generator<Integer> character, int least, int most) {
        this(character.listOf(least, most));
    }

    static Generator<Integer> characterOf(String alphabet) {
        return Generator.oneOf(alphabet.codePoints().boxed().toArray(Integer[]::new));
    }

    @Override
    public String draw(RandomGenerator random) {
        return text(characters.draw(random));
    }

    @Override
    public Stream<String> simpler(String text) {
        return characters.simpler(text.codePoints().boxed().toList()).map(TextOf::text);
    }

    private static String text(List<Integer> characters) {
        return characters.stream().map(Character::toString).collect(Collectors.joining());
    }
}
