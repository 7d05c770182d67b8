package fr.raict.values;

import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FrenchOrderTest {

    @Test
    void accentsAndCapitalsCountOnlyBetweenWordsThatAreOtherwiseTheSame() {
        var titles = Stream.of("Zones", "élan", "eau", "Économie", "Étang", "cote", "côté", "coté", "Cote", "œuvre",
                "oasis", "Ports");

        assertThat(titles.sorted(FrenchOrder.of(Function.identity()))).containsExactly("cote", "Cote", "coté", "côté",
                "eau", "Économie", "élan", "Étang", "oasis", "œuvre", "Ports", "Zones");
    }
}
