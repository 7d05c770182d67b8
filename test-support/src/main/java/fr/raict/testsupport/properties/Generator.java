package fr.raict.testsupport.properties;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Draws values of one kind, the same ones from the same random numbers. Bounds come more often than by chance. A value
 * of several parts is drawn by a lambda that draws each.
 */
@FunctionalInterface
public interface Generator<T> {

    T draw(RandomGenerator random);

    /** What a value is without one of its parts, and could have been drawn as well; nothing if it has no parts. */
    default Stream<T> simpler(T value) {
        return Stream.empty();
    }

    default <R> Generator<R> map(Function<? super T, ? extends R> change) {
        return random -> change.apply(draw(random));
    }

    /** Draws again until a value is wanted, 10,000 times at most: then {@code draw} fails. */
    default Generator<T> filter(Predicate<? super T> wanted) {
        return random -> Stream.generate(() -> draw(random)).limit(10_000).filter(wanted).findFirst()
                .orElseThrow(() -> new IllegalStateException("none of 10,000 values was wanted"));
    }

    /** Between {@code least} and {@code most} of these; half of the lists are no longer than 30 more than the least. */
    default Generator<List<T>> listOf(int least, int most) {
        return new ListOf<>(this, least, most);
    }

    /** Both bounds are drawn too. */
    static Generator<Integer> integers(int least, int most) {
        return random -> switch (random.nextInt(20)) {
            case 0 -> least;
            case 1 -> most;
            default -> (int) random.nextLong(least, most + 1L);
        };
    }

    @SafeVarargs
    static <T> Generator<T> oneOf(T... values) {
        return random -> values[random.nextInt(values.length)];
    }

    /** Draws from each generator as often as it is named. */
    @SafeVarargs
    static <T> Generator<T> anyOf(Generator<? extends T>... generators) {
        return random -> generators[random.nextInt(generators.length)].draw(random);
    }

    /** Between {@code least} and {@code most} characters of the alphabet. */
    static Generator<String> text(String alphabet, int least, int most) {
        return new TextOf(TextOf.characterOf(alphabet), least, most);
    }

    /** 255 characters at most, whatever a {@code String} can hold. */
    static Generator<String> anyText() {
        return anyText(255);
    }

    /** {@code most} characters at most, whatever a {@code String} can hold: invisible ones and halves of pairs too. */
    static Generator<String> anyText(int most) {
        return new TextOf(anyOf(integers(' ', '~'), integers(0, 0xFFFF), integers(0, Character.MAX_CODE_POINT),
                TextOf.ODD_CHARACTERS), 0, most);
    }
}
