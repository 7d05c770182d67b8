package fr.raict.testsupport.properties;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists of what another generator draws, never shorter or longer than they may be. */
record ListOf<T>(Generator<T> element, int least, int most) implements Generator<List<T>> {
    private static final int SHORT = 30;

    @Override
    public List<T> draw(RandomGenerator random) {
        return Stream.generate(() -> element.draw(random)).limit(sizes().draw(random)).toList();
    }

    private Generator<Integer> sizes() {
        return Generator.anyOf(Generator.integers(least, most),
                Generator.integers(least, Math.min(most, least + SHORT)));
    }

    @Override
    public Stream<List<T>> simpler(List<T> list) {
        if (list.size() <= least) {
            return Stream.empty();
        }
        return IntStream.range(0, list.size()).mapToObj(left -> Stream
                .concat(list.subList(0, left).stream(), list.subList(left + 1, list.size()).stream()).toList());
    }
}
