package fr.raict.testsupport.properties;

import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import fr.raict.testsupport.properties.TwoOf.Two;

/** Two values drawn independently. */
record TwoOf<A, B>(Generator<A> first, Generator<B> second) implements Generator<Two<A, B>> {

    record Two<A, B>(A first, B second) {
    }

    @Override
    public Two<A, B> draw(RandomGenerator random) {
        return new Two<>(first.draw(random), second.draw(random));
    }

    @Override
    public Stream<Two<A, B>> simpler(Two<A, B> two) {
        return Stream.concat(first.simpler(two.first()).map(one -> new Two<>(one, two.second())),
                second.simpler(two.second()).map(other -> new Two<>(two.first(), other)));
    }
}
