package fr.raict.testsupport.properties;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import static java.util.stream.Collectors.joining;

/**
 * What is true of everything a generator draws, tried on a thousand cases. They come from one seed, another one in each
 * run; a failure names it, and with {@code -Draict.seed} it is taken again.
 */
public final class Property<T> {
    /** More with {@code -Draict.cases}. */
    private static final int CASES = Integer.getInteger("raict.cases", 1000);

    private final Generator<T> generator;
    private final Consumer<? super T> check;

    private Property(Generator<T> generator, Consumer<? super T> check) {
        this.generator = generator;
        this.check = check;
    }

    /** @throws AssertionError with the first case that fails, without the parts for which it would fail as well */
    public static <T> void forAll(Generator<T> generator, Consumer<? super T> check) {
        new Property<>(generator, check).holdsFrom(Long.getLong("raict.seed", new SplittableRandom().nextLong()));
    }

    /** @throws AssertionError with the first two values that fail together, simplified likewise */
    public static <A, B> void forAll(Generator<A> first, Generator<B> second,
            BiConsumer<? super A, ? super B> check) {
        forAll(new TwoOf<>(first, second), two -> check.accept(two.first(), two.second()));
    }

    private void holdsFrom(long seed) {
        var random = new SplittableRandom(seed);
        for (int number = 1; number <= CASES; number++) {
            var failure = failureOf(generator.draw(random));
            if (failure.isPresent()) {
                var simplest = simplest(failure.get());
                throw new AssertionError("Case %d fails: %s%nAgain with -Draict.seed=%d%n%s".formatted(number,
                        visible(simplest.value()), seed, simplest.cause()), simplest.cause());
            }
        }
    }

    private Optional<Failure<T>> failureOf(T value) {
        try {
            check.accept(value);
            return Optional.empty();
        } catch (Throwable cause) {
            return Optional.of(new Failure<>(value, cause));
        }
    }

    private Failure<T> simplest(Failure<T> failure) {
        return generator.simpler(failure.value()).flatMap(value -> failureOf(value).stream()).findFirst()
                .map(this::simplest).orElse(failure);
    }

    /** As it would be written in Java: a case is often about characters that nobody sees. */
    private static String visible(Object value) {
        return value.toString().chars()
                .mapToObj(character -> character >= ' ' && character <= '~'
                        ? Character.toString(character)
                        : "\\u%04X".formatted(character))
                .collect(joining());
    }

    private record Failure<T>(T value, Throwable cause) {
    }
}
